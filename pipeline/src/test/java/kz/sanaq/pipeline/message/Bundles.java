package kz.sanaq.pipeline.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** The bundles as they stand in their files. */
final class Bundles {
  /** What keys of counted messages end in. */
  static final Set<String> FORMS = Set.of("one", "few", "many", "other");

  private Bundles() {}

  /** The rows of a language in the order of their file. */
  static Map<String, String> rows(Language language) throws IOException {
    Map<String, String> rows = new LinkedHashMap<>();
    Properties ordered =
        new Properties() {
          private static final long serialVersionUID = 1L;

          @Override
          public synchronized Object put(Object key, Object value) {
            if (rows.put((String) key, (String) value) != null) {
              throw new IllegalStateException(key + " stands twice in " + language);
            }
            return super.put(key, value);
          }
        };
    String file = "messages_" + language.code() + ".properties";
    try (InputStream stream = Language.class.getResourceAsStream(file)) {
      ordered.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }
    return rows;
  }

  /** What code calls the message of a row: its key without the form. */
  static String message(String key) {
    int dot = key.lastIndexOf('.');
    return isForm(key) ? key.substring(0, dot) : key;
  }

  /** Whether a row is that of one form of a counted message. */
  static boolean isForm(String key) {
    return FORMS.contains(key.substring(key.lastIndexOf('.') + 1));
  }

  /** Whether picocli reads a row, and no {@link Message}. */
  static boolean isHelp(String key) {
    return key.matches("(sanaq|help|usage|mixinStandardHelpOptions)\\..*");
  }

  /** The messages of a language, in the order of the file. */
  static Map<String, Set<String>> formsByMessage(Language language) throws IOException {
    Map<String, Set<String>> forms = new LinkedHashMap<>();
    rows(language)
        .keySet()
        .forEach(
            key -> {
              Set<String> known = forms.computeIfAbsent(message(key), x -> new TreeSet<>());
              if (isForm(key)) {
                known.add(key.substring(key.lastIndexOf('.') + 1));
              }
            });
    return forms;
  }
}
