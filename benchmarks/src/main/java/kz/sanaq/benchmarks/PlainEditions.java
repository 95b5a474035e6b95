package kz.sanaq.benchmarks;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.sanaq.edition.Edition;
import kz.sanaq.edition.LinkedVersion;
import kz.sanaq.edition.Printing;
import kz.sanaq.edition.Replacement;
import kz.sanaq.edition.Selection;
import kz.sanaq.lineage.Bands;
import kz.sanaq.lineage.Copies;
import kz.sanaq.lineage.EqualTexts;
import kz.sanaq.lineage.Lineages;
import kz.sanaq.lineage.Link;
import kz.sanaq.lineage.Node;
import kz.sanaq.lineage.SketchedContent;
import kz.sanaq.model.Document;
import kz.sanaq.model.Sketch;
import kz.sanaq.transforms.steps.SelectEditions;

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
      EqualTexts text = EqualTexts.of(equal);
      text.links().forEach(lineages::add);
      texts.put(text.smallest(), text.sketch());
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

  /** The versions of each content that later editions replace. */
  private static Map<String, List<Replacement>> replacements(Collection<List<Printing>> contents) {
    return contents.stream()
        .flatMap(
            printings ->
                LinkedVersion.of(printings.stream().map(Printing::version).toList()).stream())
        .collect(groupingBy(LinkedVersion::key))
        .values()
        .stream()
        .flatMap(sharing -> LinkedVersion.replaced(sharing).stream())
        .collect(groupingBy(replaced -> replaced.version().content()));
  }
}
