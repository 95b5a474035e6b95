package kz.sanaq.claim;

import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;
import kz.sanaq.quantity.Reading;
import kz.sanaq.syntax.ParsedSentence;
import kz.sanaq.syntax.Phrase;
import kz.sanaq.syntax.Segments;

/**
 * Says where a list has rows that tell nothing but where or when: «Атырауда – 742, Ақтөбеде 655
 * (былтыр 610)».
 */
final class RowLabel {
  /** So many tokens name the place or the time of a row. */
  private static final int LABEL = 14;

  private final Scene scene;
  private final Tokens tokens;
  private final Segments segments;

  RowLabel(Scene scene) {
    this.scene = scene;
    this.tokens = scene.tokens();
    this.segments = scene.parse().segments();
  }

  /** Whether a figure can be the first row of a list by places. */
  boolean isFirst(int sentence, Reading q) {
    TokenRange range = scene.parse().sentences().get(sentence);
    int colon = scene.parse().rows().colon(range, q.beginToken());
    int from = colon < 0 ? range.begin() : colon + 1;
    return endsRow(q.endToken(), range.end()) && isPlain(from, q.beginToken()) && names(from, q);
  }

  private boolean names(int from, Reading q) {
    for (int i = from; i < q.beginToken(); i++) {
      if (scene.isPlace(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a figure is the row after another. */
  boolean isNext(Reading row, Reading q) {
    int end = row.endToken();
    int open = segments.bracket(end);
    boolean compared = tokens.isSymbol(end, '(') && open == end;
    while (compared && end < q.beginToken() && segments.bracket(end) == open) {
      end++;
    }
    return endsRow(q.endToken(), tokens.count())
        && isPlain(end, q.beginToken())
        && isLabelled(end, q.beginToken());
  }

  /** Whether a figure stands in a bracket that opens right after another one. */
  boolean isCompared(Reading row, Reading q) {
    return tokens.isSymbol(row.endToken(), '(')
        && segments.bracket(q.beginToken()) == row.endToken();
  }

  /** Whether nothing stands at a token that could be counted, or say what happens. */
  boolean endsRow(int end, int to) {
    if (end >= to || tokens.newLine(end)) {
      return true;
    }
    return switch (tokens.first(end)) {
      case ',', ';', '.', '(', ')' -> true;
      default -> false;
    };
  }

  /** Whether nothing but places, times and what joins them stands between two tokens. */
  boolean isPlain(int from, int to) {
    if (to - from > LABEL) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (!scene.aside().get(i) && !isIdle(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a place or a time stands between two tokens. */
  boolean isLabelled(int from, int to) {
    int aside = scene.aside().nextSetBit(from);
    return aside >= 0 && aside < to;
  }

  /** Whether a place has a name there, and not only «қалада», or a time stands there. */
  boolean isNamed(int from, int to) {
    for (int i = from; i < to; i++) {
      if (scene.isTime(i) || scene.isPlace(i) && tokens.isCapital(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isIdle(int i) {
    if (!tokens.isWord(i)) {
      return !tokens.isDigits(i);
    }
    if (tokens.isSymbol(i + 1, '.') && tokens.end(i) - tokens.begin(i) == 1) {
      // «Алматы қ.»
      return true;
    }
    int sentence = TokenRange.lastFrom(scene.parse().sentences(), i);
    ParsedSentence parsed = scene.parse().sentence(sentence);
    return parsed.phrases().get(parsed.phraseAt(i)).kind() == Phrase.PhraseType.FUNCTION;
  }
}
