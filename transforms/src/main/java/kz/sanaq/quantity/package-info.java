/**
 * Recognises every quantity in a text: where it stands, its class, its exact value, unit and
 * comparator, and why it is no claim.
 */
package kz.sanaq.quantity;
