package kz.sanaq.language;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Which characters are the same letter to the vocabulary: upper and lower case, and look-alikes of
 * other scripts that are typed for them.
 *
 * <p>Read from {@code letters.tsv}: a row names a letter and, in {@code same}, all characters that
 * count as it. Every letter has a small number, from 1; 0 is no letter of the language.
 */
public final class Alphabet {
  private final byte[] codes = new byte[Character.MAX_VALUE + 1];
  private final boolean[] vowel = new boolean[128];
  private final byte[] harmony = new byte[128];
  private final BitSet[] clusters = new BitSet[128];
  private final Map<Character, Integer> voiced = new HashMap<>();

  /**
   * Reads {@code letters.tsv}; its head says what the columns hold.
   *
   * @throws TableException when there are too many letters, or a row names what is none
   */
  public Alphabet(Table letters) {
    int next = 1;
    for (Row row : letters.rows()) {
      if (next == Trie.LETTERS) {
        throw row.mistake("letter", "is one too many", (Trie.LETTERS - 1) + " letters fit");
      }
      String all = row.required("letter") + row.get("same").replace(" ", "");
      for (int i = 0; i < all.length(); i++) {
        char c = all.charAt(i);
        if (codes[c] != 0) {
          throw row.mistake("same", "'" + c + "' is a letter already", "keep one");
        }
        codes[c] = (byte) next;
      }
      harmony[next] =
          switch (row.get("harmony")) {
            case "back" -> Endings.BACK;
            case "front" -> Endings.FRONT;
            case "" -> 0;
            default -> throw row.mistake("harmony", "is neither back nor front", "use one of them");
          };
      vowel[next] = !row.get("vowel").isEmpty();
      next++;
    }
    for (Row row : letters.rows()) {
      char letter = row.required("letter").charAt(0);
      for (char second : row.get("closes").toCharArray()) {
        int first = codes[letter];
        if (clusters[first] == null) {
          clusters[first] = new BitSet();
        }
        clusters[first].set(letter(row, "closes", second));
      }
      for (char soft : row.get("voiced").toCharArray()) {
        voiced.put(letter, letter(row, "voiced", soft));
      }
    }
  }

  private int letter(Row row, String column, char c) {
    if (codes[c] == 0) {
      throw row.mistake(column, "'" + c + "' is no letter", "add it to the table");
    }
    return codes[c];
  }

  /** The letter's number, 0 for a character that is no letter of the language. */
  public int code(char c) {
    return codes[c];
  }

  /** {@link Endings#BACK}, {@link Endings#FRONT} or 0 where the letter says nothing. */
  byte harmony(int code) {
    return harmony[code];
  }

  /** Whether a verb's stem can end in the two consonants. */
  boolean closes(int first, int second) {
    return clusters[first] != null && clusters[first].get(second);
  }

  /** The number of the letter that one becomes before a vowel: к→г; 0 where it stays. */
  int voiced(char letter) {
    return voiced.getOrDefault(letter, 0);
  }

  /** Whether the letter is a vowel. */
  boolean isVowel(int code) {
    return vowel[code];
  }

  /** Whether a character is a vowel. */
  public boolean isVowel(char c) {
    return vowel[codes[c]];
  }

  /**
   * Whether a character is a vowel that is back or front: no glide can be heard in it («у», «и»).
   */
  boolean isPure(char c) {
    return vowel[codes[c]] && harmony[codes[c]] != 0;
  }

  /** Whether a word takes endings with front vowels: its last telling vowel is one. */
  public boolean isFront(String word) {
    for (int i = word.length() - 1; i >= 0; i--) {
      byte told = harmony[codes[word.charAt(i)]];
      if (told != 0) {
        return told == Endings.FRONT;
      }
    }
    return false;
  }

  /** The codes of a word, null when it has a character that is no letter. */
  byte[] encode(String word) {
    byte[] out = new byte[word.length()];
    for (int i = 0; i < out.length; i++) {
      out[i] = codes[word.charAt(i)];
      if (out[i] == 0) {
        return null;
      }
    }
    return out;
  }

  /** The harmony of a stretch of letters: that of its last telling vowel, 0 when there is none. */
  byte harmonyOf(byte[] word) {
    for (int i = word.length - 1; i >= 0; i--) {
      if (harmony[word[i]] != 0) {
        return harmony[word[i]];
      }
    }
    return 0;
  }
}
