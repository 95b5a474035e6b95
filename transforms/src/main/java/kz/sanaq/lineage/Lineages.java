package kz.sanaq.lineage;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Contents joined by links into lineages.
 *
 * <p>A lineage is a connected component: where A was cut from B, and C from B, A and C are prints
 * of one text although they may share no word. Its id is that of its smallest content, so neither
 * the order of the links matters nor how they were split before they met here. A content without
 * links is a lineage of its own and is not held.
 *
 * <p>Memory: about 150 bytes for each content that has a link, however many links there are. Not
 * thread safe.
 */
public final class Lineages {
  /** Each content's next smaller one in its component; the smallest has itself. */
  private final Map<Node, Node> smaller = new HashMap<>();

  /** Joins the lineages of two contents. */
  public void add(Link link) {
    Node a = smallest(link.first());
    Node b = smallest(link.second());
    if (a.compareTo(b) <= 0) {
      smaller.put(b, a);
    } else {
      smaller.put(a, b);
    }
  }

  /** Takes over all that another has joined. */
  public void addAll(Lineages other) {
    other.smaller.forEach((node, next) -> add(new Link(node, next)));
  }

  /** The smallest content of each content's lineage, in the order of the contents. */
  public Map<Node, Node> smallest() {
    Map<Node, Node> smallest = new TreeMap<>();
    for (Node node : smaller.keySet()) {
      smallest.put(node, root(node));
    }
    return smallest;
  }

  private Node smallest(Node node) {
    smaller.putIfAbsent(node, node);
    return root(node);
  }

  /** Follows a path to its end and halves it on the way. */
  private Node root(Node node) {
    Node at = node;
    Node next = smaller.get(at);
    while (!next.equals(at)) {
      Node afterNext = smaller.get(next);
      smaller.replace(at, afterNext);
      at = next;
      next = afterNext;
    }
    return at;
  }
}
