package kz.sanaq.place;

import java.util.List;
import kz.sanaq.language.Lexicon;
import kz.sanaq.language.Openings;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;
import kz.sanaq.place.Gazetteer.PlaceCue;
import kz.sanaq.syntax.Parse;

/**
 * Who speaks in a text: how often each sentence names bodies of the state («министрлік»,
 * «республикалық бюджет») and of a region («әкімдік», «облыстық»), and in which paragraph it
 * stands.
 */
final class Frames {
  private final int[] national;
  private final int[] local;
  private final int[] paragraphs;
  private int allNational;
  private int allLocal;

  Frames(Parse parse, Lexicon<PlaceCue> cues) {
    Tokens tokens = parse.tokens();
    List<TokenRange> sentences = parse.sentences();
    Openings openings = Openings.of(cues);
    national = new int[sentences.size()];
    local = new int[sentences.size()];
    paragraphs = new int[sentences.size()];
    int paragraph = 0;
    for (int s = 0; s < national.length; s++) {
      TokenRange sentence = sentences.get(s);
      paragraph += tokens.newLine(sentence.begin()) ? 1 : 0;
      paragraphs[s] = paragraph;
      for (int i = sentence.begin(); i < sentence.end(); i++) {
        PlaceCue cue = openings.at(tokens, i) ? cues.at(tokens, i) : null;
        national[s] += cue == PlaceCue.NATIONAL || cue == PlaceCue.OFFICE ? 1 : 0;
        local[s] += cue == PlaceCue.LOCAL ? 1 : 0;
      }
      allNational += national[s];
      allLocal += local[s];
    }
  }

  /** How often bodies of the state are named in a sentence. */
  int national(int sentence) {
    return sentence < 0 ? 0 : national[sentence];
  }

  /** How often bodies of a region are named in a sentence. */
  int local(int sentence) {
    return sentence < 0 ? 0 : local[sentence];
  }

  /** How often bodies of the state are named in the text. */
  int national() {
    return allNational;
  }

  /** How often bodies of a region are named in the text. */
  int local() {
    return allLocal;
  }

  /** Number of the paragraph, or line, that a sentence stands in. */
  int paragraph(int sentence) {
    return paragraphs[sentence];
  }
}
