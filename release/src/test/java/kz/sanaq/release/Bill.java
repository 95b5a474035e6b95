package kz.sanaq.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The bill of materials of this build: the libraries of others that a release holds. */
final class Bill {
  /**
   * A library.
   *
   * @param name group and artifact, with a colon between
   * @param licences those that it declares, any of which may be taken
   */
  record Component(String name, String version, Set<String> licences) {
    String artifact() {
      return name.substring(name.indexOf(':') + 1);
    }
  }

  private Bill() {}

  static List<Component> read() throws IOException {
    JsonNode bill = new ObjectMapper().readTree(new File(System.getProperty("sanaq.bom")));
    List<Component> components = new ArrayList<>();
    for (JsonNode component : bill.get("components")) {
      String group = component.get("group").textValue();
      if (!group.equals("kz.sanaq")) {
        components.add(
            new Component(
                group + ":" + component.get("name").textValue(),
                component.get("version").textValue(),
                licences(component)));
      }
    }
    return components;
  }

  private static Set<String> licences(JsonNode component) {
    Set<String> licences = new TreeSet<>();
    for (JsonNode licence : component.path("licenses")) {
      JsonNode id = licence.at("/license/id");
      licences.add(id.isTextual() ? id.textValue() : licence.at("/license/name").textValue());
    }
    return licences;
  }
}
