/** What people are reached at: phone numbers, addresses of mail and pages, accounts. */
package kz.sanaq.contact;
