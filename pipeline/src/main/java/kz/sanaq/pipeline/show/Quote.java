package kz.sanaq.pipeline.show;

import kz.sanaq.transforms.table.StoredRow;

/**
 * The words that a mention was read in. The one place that knows which columns these are.
 *
 * @param before the sentence up to the figure
 * @param figure the figure
 * @param after the sentence behind it
 */
record Quote(String before, String figure, String after) {
  static Quote of(StoredRow mention) {
    String sentence = mention.text("sentence");
    int start = mention.offset("sentence_begin");
    int begin = mention.offset("begin") - start;
    int end = mention.offset("end") - start;
    return new Quote(
        sentence.substring(0, begin), sentence.substring(begin, end), sentence.substring(end));
  }
}
