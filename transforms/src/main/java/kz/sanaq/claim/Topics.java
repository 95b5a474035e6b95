package kz.sanaq.claim;

import java.util.HashMap;
import java.util.Map;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;

/**
 * What a text is about, for figures that do not say again which disease, cause or crop they are of:
 * «Елордада қызылша өршіді. Жыл басынан 1 127 жағдай тіркелді». One a text; not thread safe.
 *
 * <p>A value counts where it is the only one of its kind: in the words around the figure, in the
 * title and all that stands before it, in the head of its list, in the sentence before, in its
 * paragraph, asked in this order. Of two in the nearest of them that names any, none is taken.
 */
final class Topics {
  /** A paragraph has so many sentences at most that are looked at. */
  private static final int SENTENCES = 8;

  private static final String SEVERAL = TopicSightings.SEVERAL;

  private final Scene scene;
  private final TopicTable table;

  /** By kind; null until the first figure asks. */
  private Map<String, TopicSightings> text;

  private Map<String, TopicSightings> headline;

  Topics(Scene scene, TopicTable table) {
    this.scene = scene;
    this.table = table;
  }

  /** The value that the text tells for a figure of an indicator; empty for none. */
  String of(Figure figure, String code) {
    for (TopicTable.Rule rule : table.rules(code)) {
      String found = table.fits(rule, figure) ? by(rule, figure) : "";
      if (!found.isEmpty()) {
        return found.equals(SEVERAL) ? "" : found;
      }
    }
    return "";
  }

  private String by(TopicTable.Rule rule, Figure figure) {
    read();
    TopicSightings sightings = text.get(rule.subject());
    String found = sightings == null ? "" : around(figure, rule.reach(), sightings);
    return found.isEmpty() && rule.reach().isOfText() ? before(figure, rule) : found;
  }

  private void read() {
    if (text == null) {
      Tokens tokens = scene.tokens();
      text = read(tokens, new TokenRange(0, tokens.count()));
      headline = read(scene.headline().tokens(), scene.headline().range());
    }
  }

  private Map<String, TopicSightings> read(Tokens tokens, TokenRange range) {
    Map<String, TopicSightings> found = new HashMap<>();
    table.read(
        tokens,
        range,
        (begin, end, topic) -> {
          // The country of «928 млн АҚШ доллары» is none.
          if (tokens != scene.tokens() || !scene.isQuantity(begin)) {
            found
                .computeIfAbsent(topic.subject(), x -> new TopicSightings())
                .add(begin, topic.name());
          }
        });
    return found;
  }

  /** What the figure's own sentence names, and for some the sentence before. */
  private String around(Figure figure, TopicTable.Reach reach, TopicSightings sightings) {
    String found = sightings.in(QualifierRanges.near(figure));
    if (!found.isEmpty() || reach == TopicTable.Reach.OWN) {
      return found;
    }
    found = sightings.in(new TokenRange(figure.from(), figure.begin()));
    if (found.isEmpty() && figure.between(figure.end(), figure.clauseTo()).isEmpty()) {
      found = sightings.in(new TokenRange(figure.end(), Math.max(figure.end(), figure.clauseTo())));
    }
    return found.isEmpty() && reach == TopicTable.Reach.BEFORE
        ? sightings.in(previous(figure))
        : found;
  }

  /** What the title and the text before the figure's sentence name, or the nearest of it. */
  private String before(Figure figure, TopicTable.Rule rule) {
    TopicSightings sightings = text.get(rule.subject());
    String head = head(rule.subject());
    if (sightings == null) {
      return head;
    }
    String all = sightings.in(new TokenRange(0, figure.from()));
    String only = all.isEmpty() || all.equals(head) ? head : head.isEmpty() ? all : SEVERAL;
    if (!only.equals(SEVERAL) || rule.reach() == TopicTable.Reach.ONLY) {
      return only;
    }
    int list = scene.parse().rows().head(figure.sentence());
    String found = list < 0 ? "" : sightings.in(scene.parse().sentences().get(list));
    found = found.isEmpty() ? sightings.in(previous(figure)) : found;
    return found.isEmpty() ? sightings.in(paragraph(figure)) : found;
  }

  private String head(String subject) {
    TopicSightings found = headline.get(subject);
    return found == null ? "" : found.in(scene.headline().range());
  }

  /** The sentence before a figure's in its paragraph; empty for none. */
  private TokenRange previous(Figure figure) {
    TokenRange own = figure.parsed().range();
    return figure.sentence() == 0 || scene.tokens().newLine(own.begin())
        ? new TokenRange(own.begin(), own.begin())
        : scene.parse().sentences().get(figure.sentence() - 1);
  }

  /** The paragraph of a figure, up to its sentence. */
  private TokenRange paragraph(Figure figure) {
    int end = figure.parsed().range().begin();
    int begin = end;
    for (int s = figure.sentence(); s >= Math.max(0, figure.sentence() - SENTENCES); s--) {
      begin = scene.parse().sentences().get(s).begin();
      if (scene.tokens().newLine(begin)) {
        break;
      }
    }
    return new TokenRange(begin, end);
  }
}
