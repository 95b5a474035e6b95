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
  void theWorkOfAHotBandIsBounded() {
    List<Node> sharing = LongStream.range(0, 1000).mapToObj(LineagesTest::node).toList();
    List<Link> pairs = Bands.candidates(sharing);
    assertThat(pairs.size() <= 1000 * Bands.WINDOW, equalTo(true));
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
