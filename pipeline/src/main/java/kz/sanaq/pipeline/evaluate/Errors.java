package kz.sanaq.pipeline.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import kz.sanaq.model.Document;
import kz.sanaq.model.Part;
import kz.sanaq.model.Span;
import kz.sanaq.pipeline.cli.Failures;
import kz.sanaq.pipeline.cli.Visible;
import kz.sanaq.pipeline.message.Message;

/**
 * What went wrong, a line for each figure, with the words around it: missed, read wrong (in which
 * fields, got and expected), or read where nothing is.
 */
final class Errors {
  /** Letters that are shown on either side. */
  private static final int AROUND = 40;

  private final Evaluation evaluation;

  private Errors(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  /** Those of a set. */
  static Errors of(Evaluation evaluation) {
    return new Errors(evaluation);
  }

  /** The first so many of them, in the order of the articles. */
  List<Message> first(int limit) {
    return evaluation.judgements().stream()
        .filter(Errors::isWrong)
        .limit(limit)
        .map(this::said)
        .toList();
  }

  private static boolean isWrong(Judgement judgement) {
    return judgement.kind() != Judgement.Detection.FOUND || !judgement.wrong().isEmpty();
  }

  private Message said(Judgement judgement) {
    return switch (judgement.kind()) {
      case MISSED ->
          Message.of("evaluate.figure_missed", place(judgement.docId(), judgement.gold().entry()));
      case FOUND ->
          Message.of(
              "evaluate.figure_wrong",
              place(judgement.docId(), judgement.read()),
              wrong(judgement));
      case FALSE ->
          Message.of(
              "evaluate.figure_false",
              place(judgement.docId(), judgement.read()),
              judgement.read().value() + " " + judgement.read().text(Field.UNIT));
    };
  }

  private static Message wrong(Judgement judgement) {
    List<Message> fields = new ArrayList<>();
    for (Field field : new TreeSet<>(judgement.wrong())) {
      fields.add(
          Message.of(
              "evaluate.field_wrong",
              field.key(),
              shown(judgement.read().text(field)),
              shown(judgement.gold().entry().text(field))));
    }
    return Message.joined("; ", fields);
  }

  private static Message shown(String text) {
    return text.isEmpty() ? Message.of("evaluate.no_value") : Message.text(Visible.of(text));
  }

  private String place(String docId, Entry entry) {
    Document article = evaluation.articles().get(docId);
    String text = entry.part() == Part.TITLE ? article.title() : article.text();
    Span span = entry.span();
    String before = text.substring(Math.max(0, span.begin() - AROUND), span.begin());
    String after = text.substring(span.end(), Math.min(text.length(), span.end() + AROUND));
    return Visible.of(
        docId
            + ":"
            + span.begin()
            + " «"
            + Failures.oneLine(before + "[[" + span.of(text) + "]]" + after)
            + "»");
  }
}
