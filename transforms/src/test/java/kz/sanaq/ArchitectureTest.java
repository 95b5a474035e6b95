package kz.sanaq;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.sanaq.transforms.steps.Buckets;
import kz.sanaq.transforms.steps.GroupingOptions;
import org.apache.beam.sdk.transforms.Redistribute;
import org.apache.beam.sdk.transforms.Reshuffle;

/** Dependencies run one way: transforms → kernel → model → JDK. */
@AnalyzeClasses(packages = "kz.sanaq", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {
  /** The drawing in CONTRIBUTING: a room, and the rooms that it may know; {@code model} all may. */
  private static final Map<String, List<String>> ARROWS =
      arrows(
          """
          model
          language           ←
          sentence           ← language
          contact            ← language
          document           ← language contact
          syntax             ← language
          number             ← language
          time               ← language syntax number
          place              ← language syntax weigher
          quantity           ← language number time contact
          weigher            ← language
          indicator          ← language
          claim              ← language syntax time place quantity weigher indicator
          annotate           ← language sentence document syntax number time place quantity weigher \
          indicator claim
          edition            ←
          lineage            ←
          merge              ← language weigher
          observation        ←
          title              ← language syntax
          transforms.table   ← language indicator title
          transforms.coder   ←
          transforms.file    ← transforms.table
          transforms.steps   ← document edition lineage annotate claim indicator merge observation \
          transforms.table transforms.coder transforms.file
          """);

  @ArchTest
  static final ArchRule ARROWS_ARE_AS_DRAWN =
      classes()
          .that()
          .resideInAPackage("kz.sanaq..")
          .should(followTheArrows())
          .because("CONTRIBUTING draws which room may know which");

  @ArchTest
  static final ArchRule NO_CYCLES = slices().matching("kz.sanaq.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule KERNEL_KNOWS_NO_BEAM =
      noClasses()
          .that()
          .resideOutsideOfPackage("kz.sanaq.transforms..")
          .or()
          .resideInAPackage("kz.sanaq.transforms.table..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.beam..", "org.joda..");

  @ArchTest
  static final ArchRule MODEL_KNOWS_ONLY_THE_JDK =
      classes()
          .that()
          .resideInAPackage("kz.sanaq.model..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("kz.sanaq.model..", "java..");

  /** How finely a run groups is the one option that changes no result. */
  @ArchTest
  static final ArchRule ONLY_THE_PIPELINE_KNOWS_OPTIONS =
      noClasses()
          .that()
          .doNotBelongToAnyOf(Buckets.class, GroupingOptions.class)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.beam.sdk.options..");

  /** But for names that no string leads to, which Beam cannot open. */
  @ArchTest
  static final ArchRule ONLY_THE_PIPELINE_KNOWS_PATHS =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("kz.sanaq.transforms.file.LocalFile")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("java.nio.file..")
          .orShould()
          .dependOnClassesThat()
          .belongToAnyOf(java.io.File.class);

  @ArchTest
  static final ArchRule KERNEL_READS_NO_CLOCK =
      noClasses()
          .should()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime");

  /** What is worked out again after a loss must come out the same; see {@code Spread}. */
  @ArchTest
  static final ArchRule NOTHING_IS_PLACED_BY_LOT =
      noClasses()
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(Redistribute.class, Reshuffle.class)
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.Random")
          .orShould()
          .callMethod(Math.class, "random");

  private static Map<String, List<String>> arrows(String drawing) {
    Map<String, List<String>> arrows = new TreeMap<>();
    for (String line : drawing.lines().toList()) {
      String[] sides = line.split("←", 2);
      List<String> known = sides.length < 2 ? List.of() : List.of(sides[1].strip().split(" +"));
      arrows.put(sides[0].strip(), known);
    }
    return arrows;
  }

  private static ArchCondition<JavaClass> followTheArrows() {
    return new ArchCondition<>("know only the rooms that their own may know") {
      @Override
      public void check(JavaClass from, ConditionEvents events) {
        String room = room(from);
        if (!ARROWS.containsKey(room)) {
          events.add(SimpleConditionEvent.violated(from, "nobody drew the room of " + from));
          return;
        }
        from.getDirectDependenciesFromSelf().stream()
            .filter(arrow -> resideInAPackage("kz.sanaq..").test(arrow.getTargetClass()))
            .filter(arrow -> !isAllowed(room, room(arrow.getTargetClass())))
            .forEach(
                arrow -> events.add(SimpleConditionEvent.violated(from, arrow.getDescription())));
      }
    };
  }

  private static boolean isAllowed(String room, String known) {
    boolean model = known.equals("model");
    return known.equals(room) || model || ARROWS.get(room).contains(known);
  }

  private static String room(JavaClass type) {
    return type.getPackageName().replaceFirst("^kz\\.sanaq\\.", "");
  }
}
