package kz.sanaq;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.apache.beam.sdk.transforms.Redistribute;
import org.apache.beam.sdk.transforms.Reshuffle;

/** Dependencies run one way: transforms → kernel → model → JDK. */
@AnalyzeClasses(packages = "kz.sanaq", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {
  @ArchTest
  static final ArchRule KERNEL_KNOWS_NO_BEAM =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "kz.sanaq.transforms.steps..",
              "kz.sanaq.transforms.coder..",
              "kz.sanaq.transforms.file..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.beam..", "org.joda..");

  @ArchTest
  static final ArchRule KERNEL_KNOWS_NO_TRANSFORMS =
      noClasses()
          .that()
          .resideOutsideOfPackage("kz.sanaq.transforms..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("kz.sanaq.transforms..");

  @ArchTest
  static final ArchRule MODEL_KNOWS_ONLY_THE_JDK =
      classes()
          .that()
          .resideInAPackage("kz.sanaq.model..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("kz.sanaq.model..", "java..");

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
}
