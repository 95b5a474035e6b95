package kz.sanaq.pipeline.show;

import kz.sanaq.transforms.table.StoredRow;

/**
 * The words that a mention was read in. The one place that knows which columns these are.
 *
 * @param before the excerpt up to the figure
 * @param figure the figure
 * @param after what follows it in the excerpt
 */
record Quote(String before, String figure, String after) {
  static Quote of(StoredRow mention) {
    String excerpt = mention.text("excerpt");
    int start = mention.offset("excerpt_begin");
    int begin = mention.offset("begin") - start;
    int end = mention.offset("end") - start;
    return new Quote(
        excerpt.substring(0, begin), excerpt.substring(begin, end), excerpt.substring(end));
  }
}
