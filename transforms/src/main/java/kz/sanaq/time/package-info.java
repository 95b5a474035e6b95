/** Time expressions of a text, and the period that a figure speaks of. */
package kz.sanaq.time;
