package kz.sanaq.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kz.sanaq.cases.Marked;
import kz.sanaq.language.Row;
import kz.sanaq.language.Table;
import kz.sanaq.model.Place;
import kz.sanaq.model.RegionSource;
import kz.sanaq.place.PlaceMention.PlaceType;
import org.junit.jupiter.api.Test;

class PlaceReaderTest {
  private static final String[] CASES = {
    "", "ның", "нің", "дың", "дің", "тың", "тің", "ға", "ге", "қа", "ке", "да", "де", "та", "те",
    "дан", "ден", "тан", "тен", "дағы", "дегі", "тағы", "тегі"
  };

  /** The endings of a city's name; after a vowel «ды» is none. */
  private static List<String> cases(String name) {
    List<String> cases = new ArrayList<>(List.of(CASES));
    cases.addAll(name.matches(".*[аеыі]") ? List.of("ны", "ні") : List.of("ды", "ді", "ты", "ті"));
    return cases;
  }

  @Test
  void everyRegionIsFoundInEveryCase() {
    List<String> missed = new ArrayList<>();
    Table regions = Table.resource("/kz/sanaq/world/regions.tsv", "code", "name_kk", "kind");
    for (Row row : regions.rows()) {
      boolean city = row.get("kind").equals("city");
      String name = row.get("name_kk");
      for (String ending :
          city ? cases(name) : List.of("", "нда", "ндағы", "нан", "ның", "на", "н")) {
        List<PlaceMention> found = PlacesInText.mentions(name + ending + " жаңа мектеп бар.");
        if (found.size() != 1 || !found.get(0).codes().equals(List.of(row.get("code")))) {
          missed.add(name + ending + " " + found);
        }
      }
    }
    assertEquals(List.of(), missed);
  }

  @Test
  void everyDistrictAndTownIsFound() {
    List<String> missed = new ArrayList<>();
    Table districts =
        Table.resource("/kz/sanaq/language/kk/districts.tsv", "region", "form", "kind");
    for (Row row : districts.rows()) {
      String name = row.get("form") + (row.get("kind").equals("town") ? " қаласы" : " ауданы");
      List<PlaceMention> found = PlacesInText.mentions(name + "нда жаңа мектеп бар.");
      if (found.size() != 1
          || !found.get(0).codes().contains(row.get("region"))
          || !found.get(0).district().equals(name)) {
        missed.add(name + " " + found);
      }
    }
    assertEquals(List.of(), missed);
  }

  @Test
  void everyCountryIsFound() {
    List<String> missed = new ArrayList<>();
    Table countries = Table.resource("/kz/sanaq/world/countries.tsv", "code", "name_kk");
    for (Row row : countries.rows()) {
      List<PlaceMention> found = PlacesInText.mentions(row.get("name_kk") + " туралы.");
      if (found.size() != 1 || !found.get(0).codes().equals(List.of(row.get("code")))) {
        missed.add(row.get("name_kk") + " " + found);
      }
    }
    assertEquals(List.of(), missed);
  }

  @Test
  void aListIsOneGroup() {
    List<PlaceMention> found =
        PlacesInText.mentions("Іле, Талғар және Қарасай аудандарында жиын өтті.");
    assertEquals(3, found.size());
    for (PlaceMention mention : found) {
      assertEquals(PlaceType.DISTRICT, mention.kind());
      assertEquals(found.get(0).beginToken(), mention.group());
    }
  }

  @Test
  void aTitleBesideTheTextIsAHeadline() {
    assertEquals(
        new Place("KZ-15", "KZ-15", "", RegionSource.HEADLINE),
        PlacesInText.of("", "", Marked.of("Биыл [[5]] мектеп салынды."))
            .withTitle("Ақтөбеде мектеп көбейді")
            .placeOfFigure(null)
            .place());
    assertEquals(
        new Place("KZ-15", "KZ-15", "", RegionSource.ANAPHORA),
        PlacesInText.of("", "", Marked.of("Алматыда той болды.¦ Облыста [[5]] мектеп салынды."))
            .withTitle("Ақтөбе облысы жаңарды")
            .placeOfFigure(null)
            .place());
  }

  @Test
  void aFigureOfSeveralRegionsIsOfNoneAndListsThem() {
    String here = "Шымкент, Алматы және Ақтөбеде [[12]] үй салынды.";
    assertEquals(
        Place.several(List.of("KZ-15", "KZ-75", "KZ-79")),
        PlacesInText.of("", "", Marked.of(here)).placeOfFigure(null).place());
  }

  @Test
  void randomTextNeverThrows() {
    String[] parts = {
      "Алматы", "облысы", " ", ",", "және", "\"", "«", "»", "-", "да", "Абай", "қала", "\n", "5",
      "."
    };
    Random random = new Random(7);
    for (int run = 0; run < 2000; run++) {
      StringBuilder text = new StringBuilder();
      for (int k = 0; k < 30; k++) {
        text.append(parts[random.nextInt(parts.length)]);
        text.append(random.nextInt(3) == 0 ? "" : " ");
      }
      int last = 0;
      for (PlaceMention mention : PlacesInText.mentions(text.toString())) {
        assertTrue(mention.beginToken() >= last && mention.endToken() > mention.beginToken());
        last = mention.endToken();
      }
    }
  }
}
