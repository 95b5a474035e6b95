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

  /** Whether the number of an expression is a multiplier without figures: «мың адам», «млн. т». */
  boolean isBareMultiplier(Expression e) {
    int end = e.ends().first().end();
    int word = tokens().isSymbol(end - 1, '.') ? end - 1 : end;
    return word == e.begin() + 1 && numbers().reader().isMultiplier(tokens(), e.begin());
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
