/**
 * Which of many printings of an article count, and what becomes of those that an earlier run read.
 *
 * <p>{@link kz.sanaq.edition.Version} tells printings apart, {@link kz.sanaq.edition.LinkedVersion}
 * finds those that a later edition replaces, and {@link kz.sanaq.edition.Selection} decides about
 * the printings of one content.
 */
package kz.sanaq.edition;
