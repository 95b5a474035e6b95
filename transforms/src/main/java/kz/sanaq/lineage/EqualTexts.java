package kz.sanaq.lineage;

import java.util.List;
import java.util.TreeSet;
import kz.sanaq.model.Sketch;

/**
 * Contents whose texts are the same to the letter, of which one stands for all.
 *
 * @param smallest the one that stands, the smallest
 * @param sketch of the text
 * @param links from the smallest to each other one
 */
public record EqualTexts(Node smallest, Sketch sketch, List<Link> links) {
  public EqualTexts {
    links = List.copyOf(links);
  }

  /**
   * Links contents of one text.
   *
   * @param equal at least one content, in any order, any number of times
   */
  public static EqualTexts of(List<SketchedContent> equal) {
    TreeSet<Node> nodes = new TreeSet<>();
    equal.forEach(content -> nodes.add(content.content()));
    Node smallest = nodes.first();
    List<Link> links = nodes.stream().skip(1).map(node -> new Link(smallest, node)).toList();
    return new EqualTexts(smallest, equal.get(0).sketch(), links);
  }
}
