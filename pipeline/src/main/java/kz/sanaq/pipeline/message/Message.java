package kz.sanaq.pipeline.message;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Something to be said to people, in whatever language they read: {@link Language#text} says it.
 *
 * @param key names the row of the bundles; of a counted message what stands before its form
 * @param counted whether the first argument is a number that decides the form of the words
 * @param arguments fill the gaps {@code {0}}, {@code {1}} …: messages are said in the same
 *     language, numbers have their digits apart as the language does it, all else stands as it is
 */
public record Message(String key, boolean counted, List<Object> arguments) implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Stands for texts that come from elsewhere and have no language of ours. */
  private static final String AS_IT_IS = "text";

  public Message {
    // No List.copyOf: what comes from elsewhere may be null, and is shown so.
    arguments = new ArrayList<>(arguments);
  }

  /** A message whose words do not depend on a number. */
  public static Message of(String key, Object... arguments) {
    return new Message(key, false, Arrays.asList(arguments));
  }

  /**
   * A message whose words follow a number, which is its argument {@code {0}}: the bundles have a
   * row {@code key.form} for each form of their language.
   */
  public static Message count(String key, long number, Object... more) {
    List<Object> arguments = new ArrayList<>(List.of(number));
    arguments.addAll(Arrays.asList(more));
    return new Message(key, true, arguments);
  }

  /** Several messages one after the other, with the same between each two. */
  public static Message joined(String between, List<Message> messages) {
    return of(AS_IT_IS, new Joined(between, messages));
  }

  /** What fills a gap with several messages. */
  record Joined(String between, List<Message> messages) implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  /** A text of somebody else's: a path, a name, what a library says. */
  public static Message text(String text) {
    return of(AS_IT_IS, text);
  }
}
