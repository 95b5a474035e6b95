package kz.sanaq.pipeline.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.sanaq.claim.AnswerText;
import kz.sanaq.model.Amount;
import kz.sanaq.model.Mention;
import kz.sanaq.model.Part;
import kz.sanaq.model.Span;
import kz.sanaq.weigher.Choice;
import kz.sanaq.weigher.Explanation;
import kz.sanaq.weigher.Observer;
import kz.sanaq.weigher.Weigher;

/** Keeps why each choice about the figures of one document came out as it did. */
final class Explainer implements Observer {
  private record FigureKey(Part part, Span span) {}

  private final Map<FigureKey, List<Explanation>> explanations = new HashMap<>();
  private List<Explanation> now = new ArrayList<>();

  @Override
  public void figure(Part part, Span span, Amount amount) {
    now = new ArrayList<>();
    explanations.put(new FigureKey(part, span), now);
  }

  @Override
  public void chosen(Weigher weigher, Choice<?> choice) {
    now.add(Explanation.of(weigher, choice, AnswerText::of));
  }

  /** The choices about a mention, in the order in which they were made. */
  List<Explanation> of(Mention mention) {
    FigureKey figure = new FigureKey(mention.location().part(), mention.location().span());
    return explanations.getOrDefault(figure, List.of());
  }
}
