package kz.sanaq.claim;

import java.util.HashMap;
import java.util.Map;
import kz.sanaq.language.Loader;
import kz.sanaq.language.NounClass;
import kz.sanaq.language.Row;
import kz.sanaq.syntax.Phrase;
import kz.sanaq.syntax.VerbForm;

/** The words that tell the unit of a figure that names none. */
final class UnitWords {
  /** What a word tells. */
  enum Role {
    /** An act that takes nothing but money where nothing is named. */
    PAYS,
    /** An act that may take money. */
    TRADES,
    /** A noun of money of which there are so many. */
    COUNTED,
    /** A noun of money that is counted and has an amount. */
    EITHER,
    /** A noun that only says how many or how often: «43 рет». */
    PIECES,
    /** A noun whose figure beside it, near a hundred, is per cent: «индексі 105,6». */
    INDEX
  }

  private final Map<String, Role> roles = new HashMap<>();

  UnitWords(Loader in) {
    for (Row row : in.table(ClaimTables.UNIT_WORDS).rows()) {
      roles.put(row.required("form"), row.constant("role", Role.class));
    }
  }

  /** Whether a phrase is a verb whose act does so. */
  boolean is(Role role, Phrase phrase) {
    return phrase != null
        && phrase.isVerb()
        && phrase.verb() != null
        && phrase.form() != VerbForm.NOUN
        && (role == Role.PAYS || phrase.form() != VerbForm.ACT)
        && roles.get(phrase.verb().act()) == role;
  }

  /** Whether a phrase is a noun that does so. */
  boolean isNoun(Role role, Phrase phrase) {
    return phrase != null && phrase.noun() != null && roles.get(phrase.noun().form()) == role;
  }

  /** Whether a phrase names money or a price, so that a figure beside it is of that. */
  boolean hasAmount(Phrase phrase) {
    return isMoney(phrase) && roles.get(phrase.noun().form()) != Role.COUNTED;
  }

  /** Whether a phrase names money of which there cannot be so many: «112 млн қаржы». */
  boolean isUncounted(Phrase phrase) {
    return isMoney(phrase) && !roles.containsKey(phrase.noun().form());
  }

  private static boolean isMoney(Phrase phrase) {
    NounClass type = phrase == null || phrase.noun() == null ? null : phrase.noun().type();
    return type == NounClass.MONEY || type == NounClass.PRICE;
  }
}
