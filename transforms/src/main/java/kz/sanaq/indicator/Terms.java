package kz.sanaq.indicator;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import kz.sanaq.language.Feature;
import kz.sanaq.language.Lexicon;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Openings;
import kz.sanaq.language.Row;
import kz.sanaq.language.Text;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.Vocabulary;
import kz.sanaq.language.WordClass;
import kz.sanaq.language.WordTables;

/**
 * The words and phrases that rules ask for, by number, and where they stand in a text.
 *
 * <p>A term fits any form of its last word; one that is itself a form of a known word («жұмысқа»)
 * fits that form alone and hides no other. They have a vocabulary of their own, so that no word of
 * a user's table can hide a number, a month or a unit from their readers. Immutable, thread safe.
 */
final class Terms {
  private static final String STEM = "-";

  private final Map<String, Integer> ids = new HashMap<>();
  private final Lexicon<Integer> verbs;
  private final Lexicon<Integer> nouns;
  private final Lexicon<Integer> forms;
  private final Openings openings;
  private final Vocabulary vocabulary;

  /**
   * @param language ISO 639-1 code of a language pack
   * @param terms words and phrases in dictionary form, verbs as stems with a hyphen at the end
   */
  Terms(String language, Collection<String> terms) {
    Set<String> all = new TreeSet<>(terms);
    Set<String> inflected = inflected(language, all);
    Loader loader = Loader.of(language);
    // Verbs first: «тапты» of a phrase is then a form of the verb, not a noun of its own.
    verbs = loader.lexicon();
    nouns = loader.lexicon();
    forms = loader.weakLexicon();
    variants(loader);
    for (String term : all) {
      int id = ids.size();
      ids.put(term, id);
      if (isStem(term)) {
        verbs.add(stem(term), id, WordClass.VERB);
      } else if (inflected.contains(term)) {
        forms.add(term, id, WordClass.FIXED);
      } else {
        nouns.add(term, id, WordClass.NOUN);
      }
    }
    openings = Openings.of(verbs, nouns, forms);
    vocabulary = loader.freeze();
  }

  private static boolean isStem(String term) {
    return term.endsWith(STEM);
  }

  private static String stem(String term) {
    return term.substring(0, term.length() - STEM.length());
  }

  private static void variants(Loader loader) {
    for (Row row : loader.table(WordTables.NOUNS).rows()) {
      if (!row.get("variant").isEmpty()) {
        loader.variant(row.required("form"), row.get("variant"), WordClass.NOUN);
      }
    }
  }

  /**
   * The single words among the terms that are forms of other words: of nouns, of verbs, of terms.
   */
  private static Set<String> inflected(String language, Set<String> terms) {
    Loader loader = Loader.of(language);
    Lexicon<String> stems = loader.lexicon();
    Lexicon<String> known = loader.lexicon();
    NavigableSet<String> words = new TreeSet<>();
    for (String term : terms) {
      if (isStem(term) && term.indexOf(' ') < 0) {
        stems.add(stem(term), term, WordClass.VERB);
      } else if (term.indexOf(' ') < 0 && term.indexOf('-') < 0) {
        words.add(term);
      }
    }
    Set<String> bare = new HashSet<>();
    for (Row row : loader.table(WordTables.NOUNS).rows()) {
      bare.add(row.required("form"));
    }
    String last = null;
    for (String word : words) {
      if (last != null && word.startsWith(last)) {
        bare.add(last);
      }
      last = last != null && word.startsWith(last) && bare.contains(last) ? last : word;
    }
    bare.removeIf(word -> word.indexOf(' ') >= 0 || word.indexOf('-') >= 0);
    words.removeAll(bare);
    bare.removeIf(word -> !mayBegin(word, words));
    for (String word : new TreeSet<>(bare)) {
      known.add(word, word, WordClass.NOUN);
    }
    variants(loader);
    Vocabulary vocabulary = loader.freeze();
    words.removeIf(word -> !isForm(Tokens.of(Text.of(word), vocabulary)));
    return words;
  }

  /** Whether one of some words may be a form of a noun, whose last letter may change. */
  private static boolean mayBegin(String noun, NavigableSet<String> words) {
    String begin = noun.substring(0, noun.length() - 1);
    String next = words.ceiling(begin);
    return next != null && next.startsWith(begin);
  }

  /** Whether a word is a form of another; acts («жөндеу») are words of their own. */
  private static boolean isForm(Tokens word) {
    return word.count() == 1
        && word.lemma(0) > Vocabulary.BARE_ENDING
        && word.features(0) != 0
        && !Feature.INFINITIVE.in(Math.max(0, word.featuresAs(WordClass.VERB, 0)));
  }

  /** Number of terms. */
  int count() {
    return ids.size();
  }

  /** The number of a term. */
  int id(String term) {
    return ids.get(term);
  }

  /** A stretch of a text in the vocabulary of the terms, numbered from 0. */
  Tokens of(Tokens text, TokenRange range) {
    return text.slice(range.begin(), range.end(), vocabulary);
  }

  /**
   * The terms in a sentence.
   *
   * @param tokens a text in the vocabulary of the terms; see {@link #of}
   */
  Sightings in(Tokens tokens, TokenRange sentence) {
    Sightings sightings = new Sightings();
    Lexicon.Finder<Integer> finder =
        (begin, end, term) -> {
          if (end <= sentence.end()) {
            sightings.add(begin, end, term);
          }
        };
    for (int i = sentence.begin(); i < sentence.end(); i++) {
      if (openings.at(tokens, i)) {
        verbs.matches(tokens, i, finder);
        nouns.matches(tokens, i, finder);
        forms.matches(tokens, i, finder);
      }
    }
    return sightings;
  }
}
