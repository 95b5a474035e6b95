package kz.sanaq.transforms.steps;

import java.util.ArrayList;
import java.util.List;
import kz.sanaq.lineage.Lineages;
import kz.sanaq.lineage.Link;
import org.apache.beam.sdk.coders.CannotProvideCoderException;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.coders.DelegateCoder;
import org.apache.beam.sdk.coders.ListCoder;
import org.apache.beam.sdk.transforms.Combine.CombineFn;

/**
 * Joins links into lineages.
 *
 * <p>In: links. Out: a link from the smallest content of each lineage to each of its contents, the
 * smallest too, sorted. The same however the links are split and in whatever order they come. Every
 * step holds at most one link for a content.
 */
final class JoinLinks extends CombineFn<Link, Lineages, List<Link>> {
  private static final long serialVersionUID = 1L;

  @Override
  public Lineages createAccumulator() {
    return new Lineages();
  }

  @Override
  public Lineages addInput(Lineages lineages, Link link) {
    lineages.add(link);
    return lineages;
  }

  @Override
  public Lineages mergeAccumulators(Iterable<Lineages> parts) {
    Lineages all = new Lineages();
    parts.forEach(all::addAll);
    return all;
  }

  @Override
  public List<Link> extractOutput(Lineages lineages) {
    return forest(lineages);
  }

  @Override
  public Coder<Lineages> getAccumulatorCoder(CoderRegistry registry, Coder<Link> links) {
    return DelegateCoder.of(ListCoder.of(links), JoinLinks::forest, JoinLinks::joined);
  }

  @Override
  public Coder<List<Link>> getDefaultOutputCoder(CoderRegistry registry, Coder<Link> links)
      throws CannotProvideCoderException {
    return ListCoder.of(links);
  }

  private static List<Link> forest(Lineages lineages) {
    List<Link> links = new ArrayList<>();
    lineages.smallest().forEach((node, smallest) -> links.add(new Link(smallest, node)));
    return links;
  }

  private static Lineages joined(List<Link> links) {
    Lineages lineages = new Lineages();
    links.forEach(lineages::add);
    return lineages;
  }
}
