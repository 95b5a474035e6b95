package kz.sanaq.weigher;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What the sources of the kernel say of enums and of their constants. */
final class ValueDocs {
  private static final Path SOURCES = Path.of("src", "main", "java");

  /** The comments of each source file that was asked for: an enum's name, or that of a constant. */
  private final Map<Path, Map<String, String>> read = new HashMap<>();

  /** What is said of an enum; empty where nothing is. */
  String of(Class<?> type) {
    return comments(type).getOrDefault(type.getSimpleName(), "");
  }

  /** What is said of a constant; empty where its name says it. */
  String of(Enum<?> constant) {
    Class<?> type = constant.getDeclaringClass();
    return comments(type).getOrDefault(type.getSimpleName() + "." + constant.name(), "");
  }

  private Map<String, String> comments(Class<?> type) {
    Class<?> outer = Objects.requireNonNullElse(type.getEnclosingClass(), type);
    return read.computeIfAbsent(
        SOURCES.resolve(outer.getName().replace('.', '/') + ".java"), ValueDocs::read);
  }

  private static Map<String, String> read(Path source) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    Map<String, String> comments = new HashMap<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjects(source.toFile()));
      for (CompilationUnitTree unit : task.parse()) {
        new Comments(Trees.instance(task), comments).scan(unit, null);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return comments;
  }

  /** Notes the comments of enums and of what is declared in them. */
  private static final class Comments extends TreePathScanner<Void, Void> {
    private final Trees trees;
    private final Map<String, String> comments;

    Comments(Trees trees, Map<String, String> comments) {
      this.trees = trees;
      this.comments = comments;
    }

    @Override
    public Void visitClass(ClassTree tree, Void none) {
      if (tree.getKind() == Tree.Kind.ENUM) {
        note(tree.getSimpleName().toString());
      }
      return super.visitClass(tree, none);
    }

    @Override
    public Void visitVariable(VariableTree tree, Void none) {
      if (getCurrentPath().getParentPath().getLeaf() instanceof ClassTree outer
          && outer.getKind() == Tree.Kind.ENUM) {
        note(outer.getSimpleName() + "." + tree.getName());
      }
      return super.visitVariable(tree, none);
    }

    private void note(String name) {
      String comment = trees.getDocComment(getCurrentPath());
      if (comment != null) {
        comments.put(name, plain(comment));
      }
    }

    private static String plain(String comment) {
      return comment.replaceAll("\\{@\\w+ #?([^}]*)}", "`$1`").replaceAll("\\s+", " ").strip();
    }
  }
}
