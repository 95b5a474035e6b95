package kz.sanaq.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kz.sanaq.model.Sketch;

/** Made-up texts: words of syllables, drawn from a seed. */
final class Texts {
  private static final String[] SYLLABLES = {
    "ба", "ла", "те", "ңіз", "қа", "ра", "жол", "көк", "са", "ры", "мен", "дік", "ой", "тау", "су"
  };

  private Texts() {}

  /** That many words. */
  static List<String> words(int count, long seed) {
    Random random = new Random(seed);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder word = new StringBuilder();
      for (int k = 0; k < 4; k++) {
        word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
      }
      words.add(word.toString());
    }
    return words;
  }

  /** The words with every so many-th replaced by another. */
  static List<String> edited(List<String> words, int every) {
    List<String> edited = new ArrayList<>(words);
    for (int i = every / 2; i < edited.size(); i += every) {
      edited.set(i, "басқа" + i);
    }
    return edited;
  }

  /** The sketch of a text of these words. */
  static Sketch sketch(List<String> words) {
    String text = String.join(" ", words);
    return Sketches.of("hash of " + text, text);
  }
}
