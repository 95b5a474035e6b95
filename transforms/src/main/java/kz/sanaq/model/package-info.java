/**
 * The records that travel: what is read from a text and what is published of it.
 *
 * <p>All are immutable, compare by value, and put their fields into canonical form when they are
 * made. Nothing here knows Beam, files or options.
 */
package kz.sanaq.model;
