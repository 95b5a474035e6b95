package kz.sanaq.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.sanaq.language.Lexicon;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Row;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.WordClass;

/** What texts may be about, and the indicators whose figures need not say it again. */
final class TopicTable {
  /** How far from a figure its topic may stand. */
  enum Reach {
    /** Between the same marks as the figure. */
    OWN,
    /** In its sentence up to it, or in the rest of its clause. */
    SENTENCE,
    /** In its sentence, or in the one before in its paragraph. */
    BEFORE,
    /** In its sentence, or in the title or anywhere before it where that names no other. */
    ONLY,
    /** The same, else in the head of its list, the sentence before or its paragraph. */
    TEXT;

    /** Whether the whole text before the figure may tell it. */
    boolean isOfText() {
      return this == ONLY || this == TEXT;
    }
  }

  /**
   * One of the values of a kind of topic.
   *
   * @param subject the kind
   * @param name the value
   */
  record Topic(String subject, String name) {}

  /**
   * When an indicator takes a topic.
   *
   * @param subject the kind of topic
   * @param near words of which the figure's sentence has one; empty where it needs none
   * @param without words that it has not
   */
  record Rule(String subject, Reach reach, List<String> near, List<String> without) {}

  /** What forms stand for. */
  private final Lexicon<List<Topic>> topics;

  /** The words that rules ask for and forbid. */
  private final Lexicon<String> signs;

  private final Map<String, List<Rule>> rules = new HashMap<>();

  TopicTable(Loader in) {
    topics = in.weakLexicon();
    signs = in.weakLexicon();
    Map<String, List<Topic>> forms = new LinkedHashMap<>();
    for (Row row : in.table(ClaimTables.TOPICS).rows()) {
      Topic topic = new Topic(row.required("subject"), row.required("name"));
      for (String form : row.list("forms")) {
        forms.computeIfAbsent(form, x -> new ArrayList<>()).add(topic);
      }
    }
    forms.forEach((form, some) -> topics.add(form, List.copyOf(some), WordClass.NOUN));
    Set<String> asked = new LinkedHashSet<>();
    for (Row row : in.table(ClaimTables.TOPIC_RULES).rows()) {
      List<String> near = row.list("near");
      List<String> without = row.list("without");
      asked.addAll(near);
      asked.addAll(without);
      Reach reach = row.constant("reach", Reach.class);
      rules
          .computeIfAbsent(row.required("code"), x -> new ArrayList<>())
          .add(new Rule(row.required("subject"), reach, near, without));
    }
    asked.forEach(word -> signs.add(word, word, WordClass.FIXED));
  }

  /** The rules of an indicator, the first before the others. */
  List<Rule> rules(String code) {
    return rules.getOrDefault(code, List.of());
  }

  /** Whether the words around a figure have what a rule asks for, and nothing that it forbids. */
  boolean fits(Rule rule, Figure figure) {
    TokenRange before = new TokenRange(figure.from(), figure.begin());
    TokenRange sentence = new TokenRange(figure.from(), figure.to());
    return (rule.near().isEmpty() || has(rule.near(), figure.tokens(), before))
        && (rule.without().isEmpty() || !has(rule.without(), figure.tokens(), sentence));
  }

  private boolean has(List<String> words, Tokens tokens, TokenRange range) {
    for (int i = range.begin(); i < range.end(); i++) {
      long match = signs.match(tokens, i);
      if (match >= 0 && Lexicon.end(match) <= range.end() && words.contains(signs.meaning(match))) {
        return true;
      }
    }
    return false;
  }

  /** Shows all topics of some words, in their order; the longest of those that begin together. */
  void read(Tokens tokens, TokenRange range, Lexicon.Finder<Topic> finder) {
    for (int i = range.begin(); i < range.end(); i++) {
      long match = topics.match(tokens, i);
      if (match >= 0 && Lexicon.end(match) <= range.end()) {
        for (Topic topic : topics.meaning(match)) {
          if (!topic.name().equals(QualifierNames.NONE)) {
            finder.found(i, Lexicon.end(match), topic);
          }
        }
        i = Lexicon.end(match) - 1;
      }
    }
  }
}
