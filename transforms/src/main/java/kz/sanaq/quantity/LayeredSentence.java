package kz.sanaq.quantity;

import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;
import kz.sanaq.number.Numbers;

/** One sentence with the layers of its text: where a quantity is read. */
record LayeredSentence(Layers layers, TokenRange sentence) {
  Tokens tokens() {
    return layers.numbers().tokens();
  }

  Numbers numbers() {
    return layers.numbers();
  }

  /** First token of the sentence. */
  int from() {
    return sentence.begin();
  }

  /** Token after the sentence. */
  int to() {
    return sentence.end();
  }
}
