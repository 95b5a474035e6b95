package kz.sanaq.pipeline.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import kz.sanaq.pipeline.message.Message;

/** Finds where two trees of JSON differ first, so that nobody has to search two files for it. */
final class JsonDifference {
  private JsonDifference() {}

  /** The first difference, as a JSON Pointer with both values; empty where none is. */
  static Optional<Message> between(JsonNode there, JsonNode expected) {
    return between("", there, expected);
  }

  private static Optional<Message> between(String at, JsonNode there, JsonNode expected) {
    if (there.equals(expected)) {
      return Optional.empty();
    }
    if (there.isObject() && expected.isObject()) {
      Set<String> names = new LinkedHashSet<>();
      expected.fieldNames().forEachRemaining(names::add);
      there.fieldNames().forEachRemaining(names::add);
      return names.stream()
          .map(name -> between(at + "/" + name, there.path(name), expected.path(name)))
          .flatMap(Optional::stream)
          .findFirst();
    }
    if (there.isArray() && expected.isArray() && there.size() == expected.size()) {
      for (int i = 0; i < there.size(); i++) {
        Optional<Message> difference = between(at + "/" + i, there.get(i), expected.get(i));
        if (difference.isPresent()) {
          return difference;
        }
      }
    }
    return Optional.of(Message.of("found.json", at, shown(there), shown(expected)));
  }

  private static Message shown(JsonNode node) {
    return node.isMissingNode()
        ? Message.of("found.json.missing")
        : Message.text(RowValues.shown(node));
  }
}
