package kz.sanaq.benchmarks;

import java.util.List;
import kz.sanaq.model.Document;
import kz.sanaq.model.Span;

/** Finds something in the text of an article: its sentences, or the numbers in it. */
@FunctionalInterface
interface TextReader {
  /** Where it stands, in text order. */
  List<Span> read(Document document);
}
