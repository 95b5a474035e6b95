package kz.sanaq.lineage;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import kz.sanaq.model.Document;
import kz.sanaq.model.Sketch;
import org.junit.jupiter.api.Test;

final class LineagesTest {
  @Test
  void linksChainAndTheSmallestNamesAll() {
    assertThat(
        joined(List.of(link(7, 9), link(3, 9), link(4, 5))),
        equalTo(
            Map.of(
                node(3), node(3), node(7), node(3), node(9), node(3), node(4), node(4), node(5),
                node(4))));
  }

  @Test
  void neitherOrderNorPartitionMatters() {
    Random random = new Random(1);
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      links.add(link(random.nextInt(400), random.nextInt(400)));
    }
    Map<Node, Node> expected = joined(links);
    for (int trial = 0; trial < 20; trial++) {
      Collections.shuffle(links, random);
      int at = random.nextInt(links.size());
      Lineages parts = new Lineages();
      links.subList(at, links.size()).forEach(parts::add);
      Lineages first = new Lineages();
      links.subList(0, at).forEach(first::add);
      parts.addAll(first);
      assertThat(parts.smallest(), equalTo(expected));
    }
  }

  @Test
  void nodesAreOrderedAsTheirHashes() {
    Node small = Node.of("0fffffffffffffffffffffffffffffff" + "rest");
    Node large = Node.of("f0000000000000000000000000000000" + "rest");
    assertThat(small.compareTo(large) < 0, equalTo(true));
    assertThat(large.hex(), equalTo("f0000000000000000000000000000000"));
  }

  @Test
  void nodesWithTheSameFirstHalfAreOrderedByTheSecond() {
    assertThat(new Node(-1, 5).compareTo(new Node(-1, -5)) < 0, equalTo(true));
    assertThat(new Node(-1, 5).compareTo(new Node(-1, 5)), equalTo(0));
    assertThat(new Node(-1, 5).compareTo(new Node(1, 7)) > 0, equalTo(true));
  }

  @Test
  void theLineageIsNamedByItsSmallestContent() {
    Node node = Node.of("0123456789abcdeffedcba9876543210" + "the rest of the hash");
    assertThat(node, equalTo(new Node(0x0123456789abcdefL, 0xfedcba9876543210L)));
    assertThat(
        new Membership(node(1), node).lineageId(), equalTo("0123456789abcdeffedcba9876543210"));
  }

  @Test
  void aContentIsKnownByTheHashAndTheSketchOfItsDocument() {
    Sketch sketch = new Sketch("text", 0, "", "");
    String hash = "0123456789abcdeffedcba9876543210";
    Document document = new Document("d", "", "", null, "", "Мәтін", hash, sketch, "l");
    assertThat(SketchedContent.of(document), equalTo(new SketchedContent(Node.of(hash), sketch)));
  }

  @Test
  void eachPairOfABandIsComparedOnceTheSmallerFirst() {
    assertThat(
        Bands.candidates(List.of(node(3), node(1), node(2), node(1))),
        equalTo(List.of(link(1, 2), link(1, 3), link(2, 3))));
    assertThat(Bands.candidates(List.of(node(1))), equalTo(List.of()));
  }

  @Test
  void theWorkOfAHotBandIsBounded() {
    List<Node> sharing = LongStream.range(0, 1000).mapToObj(LineagesTest::node).toList();
    List<Link> pairs = Bands.candidates(sharing);
    int atTheEnd = Bands.WINDOW * (Bands.WINDOW + 1) / 2;
    assertThat(pairs, hasSize(1000 * Bands.WINDOW - atTheEnd));
    assertThat(joined(pairs).values().stream().distinct().toList(), hasSize(1));
  }

  private static Map<Node, Node> joined(List<Link> links) {
    Lineages lineages = new Lineages();
    links.forEach(lineages::add);
    return lineages.smallest();
  }

  private static Node node(long number) {
    return new Node(0, number);
  }

  private static Link link(long first, long second) {
    return new Link(node(first), node(second));
  }
}
