package kz.sanaq.transforms.steps;

import static kz.sanaq.transforms.steps.Samples.DAY;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kz.sanaq.lineage.Membership;
import kz.sanaq.lineage.Node;
import kz.sanaq.lineage.SketchedContent;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.testing.TestPipelineExtension;
import org.apache.beam.sdk.transforms.Create;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestPipelineExtension.class)
final class FindLineagesTest {
  private static final String BODY = words(0, 120);

  @Test
  void wholeEditedCutAndEqualTextsAreOneLineage(TestPipeline pipeline) {
    SketchedContent whole = content("a", BODY);
    SketchedContent equal = content("b", BODY);
    SketchedContent edited = content("c", BODY.replace("сөз40 ", "өзге "));
    SketchedContent cut = content("d", words(60, 120));
    SketchedContent other = content("e", words(500, 620));

    expect(pipeline, List.of(whole, other, cut, whole, edited, equal), whole, equal, edited, cut);
  }

  @Test
  void shortTextsAreOneLineageOnlyWhenEqual(TestPipeline pipeline) {
    SketchedContent one = content("a", words(0, 10));
    SketchedContent equal = content("b", words(0, 10));
    SketchedContent longer = content("c", words(0, 11));

    expect(pipeline, List.of(one, equal, longer), one, equal);
  }

  @Test
  void nothingIsFoundInNothing(TestPipeline pipeline) {
    expect(pipeline, List.of(content("a", BODY)));
  }

  private static void expect(
      TestPipeline pipeline, List<SketchedContent> contents, SketchedContent... lineage) {
    List<Membership> expected = new ArrayList<>();
    Node smallest =
        List.of(lineage).stream()
            .map(SketchedContent::content)
            .min(Node::compareTo)
            .orElse(new Node(0, 0));
    for (SketchedContent member : lineage) {
      expected.add(new Membership(member.content(), smallest));
    }
    PAssert.that(
            pipeline
                .apply("Contents", Create.of(contents))
                .apply("Find lineages", FindLineages.create()))
        .containsInAnyOrder(expected);
    pipeline.run();
  }

  private static SketchedContent content(String source, String text) {
    return SketchedContent.of(Samples.document("id", source, "", DAY, text));
  }

  private static String words(int from, int to) {
    return String.join(" ", IntStream.range(from, to).mapToObj(i -> "сөз" + i).toList());
  }
}
