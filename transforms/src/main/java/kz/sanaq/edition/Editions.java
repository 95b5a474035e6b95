package kz.sanaq.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Which of many documents count.
 *
 * <ul>
 *   <li>Documents of one source and one content are copies; the last of them (by {@link Version}'s
 *       order) stands for all, the others are {@code copies}.
 *   <li>A document that stands is {@code superseded} when any document of its source, copy or not,
 *       is later, has its id or its url, and has other content.
 *   <li>All others are {@code kept}.
 * </ul>
 *
 * An unknown source equals an unknown source. The rule looks at pairs, so links do not chain by
 * themselves: where B supersedes A by id and C supersedes B by url, A and B are superseded because
 * each has a later edition; where A is later than B, A and C both stay, for they share nothing.
 * Every document falls into exactly one list, and the lists do not depend on the order of input.
 *
 * <p>Two groupings decide it, whatever the size of the input:
 *
 * <ol>
 *   <li>group the {@link Version}s by each of their {@link Version#links}; {@link #superseded} of
 *       each group names the versions that a later edition replaces;
 *   <li>group the documents by {@link Version#content} together with those names by the same key;
 *       {@link #of(Iterable, Function, Iterable)} of each group decides.
 * </ol>
 *
 * Both keys are hashes, ready to be put into buckets. No group needs texts but the second, which
 * holds copies of one.
 *
 * @param <D> documents, or what stands for them
 * @param kept documents to read
 * @param superseded documents that a later edition replaces
 * @param copies further documents of a content that is kept or superseded
 */
public record Editions<D>(List<D> kept, List<D> superseded, List<D> copies) {

  public Editions {
    kept = List.copyOf(kept);
    superseded = List.copyOf(superseded);
    copies = List.copyOf(copies);
  }

  /**
   * The versions of one link group that a later one of other content replaces.
   *
   * @param linked versions that share a link; read once
   */
  public static List<Version> superseded(Iterable<Version> linked) {
    TreeSet<Version> versions = new TreeSet<>();
    linked.forEach(versions::add);
    List<Version> superseded = new ArrayList<>();
    for (Version version : versions) {
      // Earlier versions of the last content are its copies, not its predecessors.
      if (!version.contentHash().equals(versions.last().contentHash())) {
        superseded.add(version);
      }
    }
    return superseded;
  }

  /**
   * Decides about documents of one content.
   *
   * @param copies all documents of that content, at least one; read once. Of equal versions the
   *     first one stands
   * @param version what a document is
   * @param superseded the versions of that content that {@link #superseded} named; read once
   */
  public static <D> Editions<D> of(
      Iterable<D> copies, Function<D, Version> version, Iterable<Version> superseded) {
    Comparator<D> order = Comparator.comparing(version);
    D last = null;
    List<D> others = new ArrayList<>();
    for (D document : copies) {
      if (last != null) {
        others.add(order.compare(last, document) < 0 ? last : document);
      }
      last = last == null || order.compare(last, document) < 0 ? document : last;
    }
    others.sort(order);
    Version standing = version.apply(Objects.requireNonNull(last, "no document of a content"));
    boolean replaced = false;
    for (Version other : superseded) {
      replaced |= other.equals(standing);
    }
    return new Editions<>(
        replaced ? List.of() : List.of(last), replaced ? List.of(last) : List.of(), others);
  }
}
