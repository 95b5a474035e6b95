package kz.sanaq.benchmarks;

import kz.sanaq.edition.Edition;
import kz.sanaq.edition.Printing;
import kz.sanaq.edition.Replacement;
import kz.sanaq.edition.Selection;
import kz.sanaq.transforms.steps.SelectEditions;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.sanaq.edition.Editions;
import kz.sanaq.edition.Version;
import kz.sanaq.lineage.Bands;
import kz.sanaq.lineage.Copies;
import kz.sanaq.lineage.Lineages;
import kz.sanaq.lineage.Link;
import kz.sanaq.lineage.Node;
import kz.sanaq.lineage.SketchedContent;
import kz.sanaq.model.Document;
import kz.sanaq.model.Sketch;

/** Which documents count, and which are prints of one text: {@link SelectEditions} in memory. */
final class PlainEditions {
  private PlainEditions() {}

  /** One edition for each content, with its copies and its lineage. */
  static List<Edition> of(Collection<Document> documents) {
    Map<Node, Node> lineages = lineages(documents);
    Map<String, List<Printing>> contents =
        documents.stream()
            .map(Printing::of)
            .collect(groupingBy(printing -> printing.version().content()));
    Map<String, List<Replacement>> replaced = replacements(contents.values());
    return contents.entrySet().parallelStream()
        .map(
            content -> {
              Node node = Node.of(content.getKey());
              return Selection.of(
                      content.getValue(),
                      replaced.getOrDefault(content.getKey(), List.of()),
                      lineages.getOrDefault(node, node).hex())
                  .edition();
            })
        .toList();
  }

  /** The smallest content of the lineage of each content that shares one with others. */
  private static Map<Node, Node> lineages(Collection<Document> documents) {
    Lineages lineages = new Lineages();
    Map<Node, Sketch> texts = new HashMap<>();
    for (List<SketchedContent> equal :
        documents.stream()
            .map(SketchedContent::of)
            .collect(groupingBy(content -> content.sketch().textHash()))
            .values()) {
      TreeSet<Node> nodes = new TreeSet<>();
      equal.forEach(content -> nodes.add(content.content()));
      Node smallest = nodes.pollFirst();
      nodes.forEach(node -> lineages.add(new Link(smallest, node)));
      texts.put(smallest, equal.get(0).sketch());
    }
    pairs(texts).parallelStream()
        .filter(pair -> Copies.areCopies(texts.get(pair.first()), texts.get(pair.second())))
        .toList()
        .forEach(lineages::add);
    return lineages.smallest();
  }

  /** The pairs of texts worth comparing. */
  private static Set<Link> pairs(Map<Node, Sketch> texts) {
    Map<Long, List<Node>> bands = new HashMap<>();
    texts.forEach(
        (text, sketch) -> {
          for (long band : Bands.of(sketch)) {
            bands.computeIfAbsent(band, unused -> new ArrayList<>(1)).add(text);
          }
        });
    return bands.values().parallelStream()
        .filter(sharing -> sharing.size() > 1)
        .flatMap(sharing -> Bands.candidates(sharing).stream())
        .collect(Collectors.toSet());
  }

  /**
   * A version under a key that editions of an article share.
   *
   * @param standing id of the document that stands for the version's content
   */
  private record Linked(Version version, String standing) {}

  /** The versions of each content that later editions replace. */
  private static Map<String, List<Replacement>> replacements(Collection<List<Printing>> contents) {
    Map<String, List<Linked>> links = new HashMap<>();
    for (List<Printing> printings : contents) {
      TreeSet<Version> versions = new TreeSet<>();
      printings.forEach(printing -> versions.add(printing.version()));
      String standing = versions.last().docId();
      for (Version version : versions) {
        for (String key : version.links()) {
          links
              .computeIfAbsent(key, unused -> new ArrayList<>(1))
              .add(new Linked(version, standing));
        }
      }
    }
    Map<String, List<Replacement>> replaced = new HashMap<>();
    for (List<Linked> group : links.values()) {
      Linked last = Collections.max(group, Comparator.comparing(Linked::version));
      for (Version version : Editions.superseded(group.stream().map(Linked::version).toList())) {
        replaced
            .computeIfAbsent(version.content(), unused -> new ArrayList<>(1))
            .add(new Replacement(version, last.version(), last.standing()));
      }
    }
    return replaced;
  }
}
