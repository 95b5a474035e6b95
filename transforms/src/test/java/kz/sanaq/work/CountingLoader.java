package kz.sanaq.work;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Loads the classes of Sanaq anew, with a counter in each method and each loop: so the work that
 * they do is counted, the same on every machine however busy it is. What the JDK does for them in
 * one call counts as nothing.
 */
public final class CountingLoader extends ClassLoader {
  private static final String OURS = "kz.sanaq.";

  private CountingLoader() {
    super(CountingLoader.class.getClassLoader());
  }

  /**
   * An object of a class, loaded anew with all that it uses.
   *
   * @param type a class of Sanaq with a constructor without parameters
   * @param seenAs what of the JDK it is: the class itself is another one out here
   */
  public static <T> T create(Class<? extends T> type, Class<T> seenAs) {
    try {
      return seenAs.cast(
          new CountingLoader().loadClass(type.getName()).getDeclaredConstructor().newInstance());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith(OURS) || name.equals(Work.class.getName())) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? counted(name) : loaded;
    }
  }

  private Class<?> counted(String name) throws ClassNotFoundException {
    try (InputStream stream = getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (stream == null) {
        throw new ClassNotFoundException(name);
      }
      ClassReader reader = new ClassReader(stream);
      ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
      reader.accept(new CountedClass(writer), 0);
      byte[] bytes = writer.toByteArray();
      return defineClass(name, bytes, 0, bytes.length);
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }

  private static final class CountedClass extends ClassVisitor {
    CountedClass(ClassVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      return new CountedMethod(super.visitMethod(access, name, descriptor, signature, exceptions));
    }
  }

  /** Counts where a method begins, and before each jump back. */
  private static final class CountedMethod extends MethodVisitor {
    private final Set<Label> passed = new HashSet<>();

    CountedMethod(MethodVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public void visitCode() {
      super.visitCode();
      count();
    }

    @Override
    public void visitLabel(Label label) {
      passed.add(label);
      super.visitLabel(label);
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
      if (passed.contains(label)) {
        count();
      }
      super.visitJumpInsn(opcode, label);
    }

    private void count() {
      String counter = Work.class.getName().replace('.', '/');
      super.visitFieldInsn(Opcodes.GETSTATIC, counter, "done", "J");
      super.visitInsn(Opcodes.LCONST_1);
      super.visitInsn(Opcodes.LADD);
      super.visitFieldInsn(Opcodes.PUTSTATIC, counter, "done", "J");
    }
  }
}
