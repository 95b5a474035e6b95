import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Spark reads the claims of a run: {@code Spark.java RUN EXPECTED...}, from a folder and without
 * options.
 */
class Spark {
  public static void main(String[] args) {
    try (SparkSession spark =
        SparkSession.builder().master("local[2]").config("spark.ui.enabled", false).getOrCreate()) {
      Dataset<Row> claims = spark.read().parquet(args[0] + "/parquet/claims");
      same(
          "types",
          List.of("int", "string", "decimal(38,10)", "date", "boolean", "array<string>"),
          List.of("year", "region", "value", "period_start", "conflict", "mention_ids").stream()
              .map(name -> claims.schema().apply(name).dataType().catalogString())
              .toList());
      Column one = col("year").equalTo(2020).and(col("region").equalTo("KZ-75"));
      Row row =
          claims
              .agg(
                  count(lit(1)),
                  count(when(col("year").isNull(), 1)),
                  count(when(col("region").isNull(), 1)),
                  count(when(one, 1)),
                  sum(when(one, col("value"))))
              .first();
      List<String> found = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        found.add(row.get(i).toString());
      }
      same(spark.version(), List.of(args).subList(1, args.length), found);
    }
  }

  private static void same(String what, List<String> expected, List<String> found) {
    if (!found.equals(expected)) {
      throw new AssertionError("Spark, " + what + ": " + found + ", expected " + expected);
    }
    System.out.println("Spark, " + what + ": " + String.join(" ", found));
  }
}
