/**
 * What the program says to people, and the languages that it says it in. Below all other rooms.
 *
 * <p>A message is a key and what fills its gaps, until somebody reads it: only the console that it
 * is said to knows the language. The texts are rows of {@code messages_*.properties}, one file a
 * language. What programs read (tables, JSON, manifests, exit codes) has no language.
 */
package kz.sanaq.pipeline.message;
