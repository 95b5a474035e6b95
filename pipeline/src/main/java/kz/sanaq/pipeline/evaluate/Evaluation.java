package kz.sanaq.pipeline.evaluate;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.sanaq.model.Document;

/**
 * A set of annotated articles, measured.
 *
 * @param name of the set
 * @param articles those that have rows of gold, by id
 * @param judgements of every figure in them
 * @param scores what they come to
 */
record Evaluation(
    String name, Map<String, Document> articles, List<Judgement> judgements, Scores scores) {
  Evaluation {
    articles = Collections.unmodifiableMap(new LinkedHashMap<>(articles));
    judgements = List.copyOf(judgements);
  }

  /**
   * Measures a set.
   *
   * @param certain mentions that are less certain are left out
   */
  static Evaluation of(GoldSet set, ArticleReader reader, BigDecimal certain) throws IOException {
    Map<String, Document> all = reader.articles(set.articles());
    Map<String, Document> articles = new LinkedHashMap<>();
    List<Judgement> judgements = new ArrayList<>();
    for (var rows : new GoldReader(set.claims(), all).read().entrySet()) {
      Document article = all.get(rows.getKey());
      articles.put(rows.getKey(), article);
      judgements.addAll(Matcher.judge(rows.getValue(), reader.entries(article, certain)));
    }
    return new Evaluation(set.name(), articles, judgements, Scores.of(judgements));
  }
}
