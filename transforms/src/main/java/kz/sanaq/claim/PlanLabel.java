package kz.sanaq.claim;

import java.util.Set;
import kz.sanaq.language.Inflection;
import kz.sanaq.quantity.Reading;
import kz.sanaq.syntax.ParsedSentence;
import kz.sanaq.syntax.Phrase;

/**
 * Finds the word that names a figure as that of a plan: «180 мың тонна жиналды, жоспар – 240 мың»,
 * «(жоспар бойынша 240)», «жоспарланғаны – 240 мың».
 *
 * <p>Such a figure has no verb of its own, and that of the figure before says nothing of it. What a
 * verb of doing follows is no such figure («жоспар бойынша 300 үй салынды»), nor is the share of a
 * plan that was reached («жоспар – 104 %»), unless it stands beside another share.
 */
final class PlanLabel {
  private static final Set<Inflection> BARE = Set.of(Inflection.BARE, Inflection.POSSESSED);

  private PlanLabel() {}

  /** The row of the word; null where there is none. */
  static String of(Figure figure, Hints hints) {
    int to = figure.isLabelled() ? figure.begin() - 1 : figure.begin();
    Hints.FoundHint label = hints.nameBefore(figure.sentence(), to);
    boolean named =
        label != null && BARE.contains(figure.ending()) && isAlone(figure) && isAmount(figure);
    return named ? label.row() : null;
  }

  /** Whether no verb of doing takes the figure. */
  private static boolean isAlone(Figure figure) {
    return switch (figure.followed()) {
      case NONE, COMMA, CLOSE, COLON, DASH, OTHER -> true;
      case NOUN, NAME ->
          isCopula(figure.predicate()) || figure.isLabelled() && !isDone(figure.predicate());
      case VERB, PARTICIPLE, FUNCTION -> isCopula(next(figure));
      default -> false;
    };
  }

  private static Phrase next(Figure figure) {
    ParsedSentence parsed = figure.parsed();
    return parsed.phrases().get(parsed.phraseAt(figure.end()));
  }

  private static boolean isDone(Phrase verb) {
    Tense tense = Tense.of(verb);
    return (tense == Tense.PAST || tense == Tense.PERFECT) && !isCopula(verb);
  }

  /** «болатын», «еді», «құрады». */
  private static boolean isCopula(Phrase verb) {
    return switch (VerbSort.of(verb)) {
      case EXISTENCE, AUXILIARY, STATE -> true;
      default -> false;
    };
  }

  private static boolean isAmount(Figure figure) {
    Reading before = figure.previous();
    return figure.kind() != FigureKind.PERCENT
        || before != null && FigureKind.of(before.unit()) == FigureKind.PERCENT;
  }
}
