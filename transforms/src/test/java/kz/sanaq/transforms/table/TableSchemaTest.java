package kz.sanaq.transforms.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import kz.sanaq.title.Titles;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the tables say of themselves. */
class TableSchemaTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "mention_id|{'name':'mention_id','type':'string','description':'Names the mention: the same"
            + " in every run','description_kk':'Аталымды атайды: кез келген жүргізуде"
            + " бірдей','description_ru':'Называет упоминание: одно и то же в любом"
            + " прогоне','constraints':{'required':true,'unique':true}}",
        "year|{'name':'year','type':'integer','description':'The year that it is filed"
            + " under','description_kk':'Сан жатқызылатын жыл','description_ru':'Год, к которому"
            + " относится число','measured_in':'year','concept':'TIME_PERIOD'}",
        "part|{'name':'part','type':'string','description':'Which text of the document the offsets"
            + " are of','description_kk':'Санның тақырыпта не мәтінде"
            + " тұрғаны','description_ru':'Где стоит число: в заголовке или в"
            + " тексте','categories':[{'value':'text','label':'The text of the"
            + " article','label_kk':'Мақаланың мәтіні','label_ru':'Текст"
            + " статьи'},{'value':'title','label':'Its title','label_kk':'Мақаланың"
            + " тақырыбы','label_ru':'Заголовок статьи'}]}"
      })
  void aFieldSaysWhatItHolds(String column, String expected) {
    JsonNode fields = TableSchema.of(mentions()).get("fields");
    JsonNode field =
        StreamSupport.stream(fields.spliterator(), false)
            .filter(each -> each.get("name").textValue().equals(column))
            .findFirst()
            .orElseThrow();
    assertEquals(expected, field.toString().replace('"', '\''));
  }

  @Test
  void keysNameWhatTheyReferTo() {
    JsonNode schema = TableSchema.of(mentions());
    assertEquals("[\"mention_id\"]", schema.get("primaryKey").toString());
    List<String> keys = new ArrayList<>();
    schema.get("foreignKeys").forEach(key -> keys.add(key.toString().replace('"', '\'')));
    assertEquals(
        List.of(
            "{'fields':['claim_id'],'reference':{'resource':'claims','fields':['claim_id']}}",
            "{'fields':['document_id'],'reference':{'resource':'documents','fields':['document_id']}}",
            "{'fields':['unit'],'reference':{'resource':'units','fields':['code']}}",
            "{'fields':['indicator'],'reference':{'resource':'indicators','fields':['code']}}",
            "{'fields':['part_of'],'reference':{'fields':['mention_id']}}",
            "{'fields':['region'],'reference':{'resource':'regions','fields':['code']}}",
            "{'fields':['region_today'],'reference':{'resource':'regions','fields':['code']}}",
            "{'fields':['sentence_id'],'reference':{'resource':'sentences','fields':['sentence_id']}}"),
        keys);
  }

  @Test
  void aParquetFileHoldsTheSame() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TableFormat.PARQUET.open(mentions(), out).close();
    try (ParquetFileReader file = ParquetFileReader.open(new BytesInputFile(out.toByteArray()))) {
      Map<String, String> metadata = file.getFileMetaData().getKeyValueMetaData();
      assertEquals(Integer.toString(Tables.SCHEMA_VERSION), metadata.get("sanaq.schema_version"));
      assertEquals(
          TableSchema.of(mentions()),
          new ObjectMapper().readTree(metadata.get("sanaq.table_schema")));
    }
  }

  @Test
  void aTableThatIsNotPublishedSaysWhatItsColumnsAre() {
    TableDefinition<String> table =
        TableDefinition.<String>named("t").text("a", text -> text).build();
    assertEquals(
        "{\"fields\":[{\"name\":\"a\",\"type\":\"string\"}]}", TableSchema.of(table).toString());
  }

  private static TableDefinition<?> mentions() {
    return Tables.mentions(Titles.of("kk"));
  }
}
