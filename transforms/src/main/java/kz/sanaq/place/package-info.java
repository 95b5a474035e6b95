/** Places: which names stand in a text, and which region a figure of the text holds for. */
package kz.sanaq.place;
