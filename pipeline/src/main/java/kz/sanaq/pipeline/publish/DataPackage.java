package kz.sanaq.pipeline.publish;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import kz.sanaq.transforms.file.WrittenBundle;
import kz.sanaq.transforms.file.WrittenFile;
import kz.sanaq.transforms.table.CatalogueTables;
import kz.sanaq.transforms.table.CsvStyle;
import kz.sanaq.transforms.table.Dictionary;
import kz.sanaq.transforms.table.TableDefinition;
import kz.sanaq.transforms.table.TableFormat;
import kz.sanaq.transforms.table.TableSchema;
import kz.sanaq.transforms.table.Tables;

/**
 * What a run holds, in the words of the Data Package standard (version 2): tables, their files,
 * columns and keys, sources and licence.
 *
 * <p>A table is one resource for each of its formats. The first has the table's name, and keys
 * refer to it; others end in the format's name. Catalogue tables have the program's licence, others
 * that of the run. Says nothing of time or place, so the same work gives the same bytes.
 */
public final class DataPackage {
  /** The name that the standard asks for. */
  public static final String FILE = "datapackage.json";

  private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";

  private static final ResourceBundle TEXTS =
      ResourceBundle.getBundle("kz.sanaq.pipeline.publish.datapackage", Locale.ROOT);

  private DataPackage() {}

  /**
   * What there is to describe.
   *
   * @param outlets names of the outlets that the tables rest on, sorted
   * @param files files of the tables, sorted by path
   * @param bundles files that hold all tables
   * @param csv how CSV is written
   */
  public record PackageContent(
      List<String> outlets, List<WrittenFile> files, List<WrittenBundle> bundles, CsvStyle csv) {}

  /**
   * The descriptor of a run, as JSON.
   *
   * @param id of the run
   * @param content what there is to describe
   * @param tables all that are published, in the order in which they are to stand there
   */
  public static byte[] of(String id, PackageContent content, List<TableDefinition<?>> tables) {
    ObjectNode descriptor = Json.object();
    descriptor.put("$schema", PROFILE).put("name", "sanaq-" + id);
    texts(descriptor, "title", "title_kk", "title_ru");
    texts(descriptor, "description", "description_kk", "description_ru");
    descriptor.put("version", Tables.SCHEMA_VERSION + ".0.0");
    descriptor.putArray("licenses").add(licence());
    if (!content.outlets().isEmpty()) {
      ArrayNode sources = descriptor.putArray("sources");
      content.outlets().forEach(outlet -> sources.addObject().put("title", outlet));
    }
    ArrayNode resources = descriptor.putArray("resources");
    for (TableDefinition<?> table : tables) {
      addResources(resources, table, content);
    }
    for (WrittenBundle file : content.bundles()) {
      addBundle(resources.addObject(), file);
    }
    return Json.pretty(descriptor);
  }

  /** The licence of a run: its {@code name}, and its {@code title} in words. */
  public static ObjectNode licence() {
    return licence("licence");
  }

  private static ObjectNode licence(String key) {
    return Json.object()
        .put("name", TEXTS.getString(key))
        .put("title", TEXTS.getString(key + "_title"));
  }

  private static void texts(ObjectNode node, String... keys) {
    for (String key : keys) {
      node.put(key, TEXTS.getString(key));
    }
  }

  private static void addResources(
      ArrayNode resources, TableDefinition<?> table, PackageContent content) {
    boolean first = true;
    for (TableFormat format : TableFormat.values()) {
      List<WrittenFile> files =
          content.files().stream().filter(file -> file.isOf(table.name(), format)).toList();
      if (!files.isEmpty()) {
        String name = first ? table.name() : table.name() + "-" + format.folder();
        ObjectNode resource = resources.addObject().put("name", name);
        addResource(resource, table, format, files);
        if (format == TableFormat.CSV) {
          resource.putObject("dialect").put("delimiter", "" + content.csv().separator());
          resource.set("schema", TableSchema.ofCsv(table, content.csv()));
        } else {
          resource.set("schema", TableSchema.of(table));
        }
        first = false;
      }
    }
  }

  private static void addResource(
      ObjectNode resource, TableDefinition<?> table, TableFormat format, List<WrittenFile> files) {
    if (files.size() == 1) {
      WrittenFile file = files.get(0);
      resource.put("path", file.path()).put("bytes", file.bytes());
      resource.put("hash", "sha256:" + file.sha256());
    } else {
      ArrayNode paths = resource.putArray("path");
      files.forEach(file -> paths.add(file.path()));
    }
    resource.put("type", "table").put("title", table.name());
    Dictionary.shipped()
        .table(table.name())
        .ifPresent(text -> TableSchema.wording(resource, text.wording()));
    resource.put("format", format.folder()).put("mediatype", format.mediaType());
    if (CatalogueTables.NAMES.contains(table.name())) {
      resource.putArray("licenses").add(licence("catalogue_licence"));
    }
    resource.put("rows", files.stream().mapToLong(WrittenFile::rows).sum());
  }

  private static void addBundle(ObjectNode resource, WrittenBundle file) {
    resource
        .put("name", file.bundle().format())
        .put("path", file.bundle().file())
        .put("bytes", file.bytes())
        .put("hash", "sha256:" + file.sha256())
        .put("format", file.bundle().format())
        .put("mediatype", file.bundle().mediaType());
  }
}
