import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Counts the files, methods and packages of a source folder, the circles in which packages and files refer to each other, and passages that are repeated:
 *
 * <pre>{@code java ops/Numbers.java src/main/java}</pre>
 *
 * <p>It reads only the sources, so it counts any revision without building it. A file refers to what it imports or names.
 */
public final class Numbers {

    private final Map<String, Set<String>> references = new TreeMap<>();
    private final Map<String, Set<String>> uses = new TreeMap<>();
    private final Map<String, Integer> filesOfPackages = new TreeMap<>();
    /** The significant lines of each file: without comments, imports, blank lines and lines of punctuation alone. */
    private final List<List<String>> texts = new ArrayList<>();

    private int files;
    private long lines;
    private int methods;
    private int longest;

    /** So many lines in a row make a passage. */
    private static final int PASSAGE = 6;

    /** A passage at more places than this is a habit of the language, and not counted. */
    private static final int MOST_PLACES = 8;

    private static final Pattern COMMENT = Pattern.compile("/\\*(?s:.*?)\\*/|(?m:^\\s*//.*$)");

    private Numbers() {}

    public static void main(String... arguments) throws IOException {
        Numbers numbers = new Numbers();
        numbers.read(Path.of(arguments[0]));
        numbers.print();
    }

    private void read(Path folder) throws IOException {
        List<Path> sources;
        try (Stream<Path> all = Files.walk(folder)) {
            sources = all.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(sources));
            List<CompilationUnitTree> units = new ArrayList<>();
            task.parse().forEach(units::add);
            for (CompilationUnitTree unit : units) {
                references.put(unit.getPackageName().toString(), new TreeSet<>());
                uses.put(name(unit), new TreeSet<>());
            }
            for (CompilationUnitTree unit : units) {
                count(unit);
            }
        }
    }

    private static String name(CompilationUnitTree unit) {
        String file = Path.of(unit.getSourceFile().getName()).getFileName().toString();
        return unit.getPackageName() + "." + file.substring(0, file.length() - ".java".length());
    }

    private void count(CompilationUnitTree unit) throws IOException {
        String own = unit.getPackageName().toString();
        Set<String> used = uses.get(name(unit));
        if (unit.getTypeDecls().isEmpty()) {
            return;
        }
        String text = unit.getSourceFile().getCharContent(true).toString();
        int length = (int) text.lines().count();
        texts.add(significant(text));
        files++;
        lines += length;
        longest = Math.max(longest, length);
        filesOfPackages.merge(own, 1, Integer::sum);
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethod(MethodTree method, Void nothing) {
                methods++;
                return super.visitMethod(method, nothing);
            }

            @Override
            public Void visitMemberSelect(MemberSelectTree name, Void nothing) {
                String selected = name.toString();
                if (uses.containsKey(selected)) {
                    used.add(selected);
                }
                if (!references.containsKey(selected)) {
                    return super.visitMemberSelect(name, nothing);
                }
                if (!selected.equals(own)) {
                    references.get(own).add(selected);
                }
                return null;
            }

            @Override
            public Void visitIdentifier(IdentifierTree name, Void nothing) {
                String neighbour = own + "." + name.getName();
                if (uses.containsKey(neighbour)) {
                    used.add(neighbour);
                }
                return null;
            }

            @Override
            public Void visitPackage(PackageTree declaration, Void nothing) {
                return null;
            }
        }.scan(unit, null);
    }

    private void print() {
        Map.Entry<String, Integer> largest = filesOfPackages.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow();
        System.out.printf("files %d%n", files);
        System.out.printf("lines %d%n", lines);
        System.out.printf("longest file, lines %d%n", longest);
        System.out.printf("methods %d%n", methods);
        System.out.printf("packages %d%n", filesOfPackages.size());
        System.out.printf("files of the largest package %d (%s)%n", largest.getValue(), largest.getKey());
        circles("packages", references);
        circles("files", uses);
        System.out.printf("pairs of repeated passages %d%n", pairs());
    }

    private static void circles(String what, Map<String, Set<String>> references) {
        List<Set<String>> circles = new Circles(references).found();
        System.out.printf(
                "%s in circles %d, the largest of %d%n",
                what,
                circles.stream().mapToInt(Set::size).sum(),
                circles.stream().mapToInt(Set::size).max().orElse(0));
    }

    private static List<String> significant(String text) {
        return COMMENT.matcher(text)
                .replaceAll("")
                .lines()
                .map(line -> line.strip().replaceAll("\\s+", " "))
                .filter(line -> !line.matches("(package|import) .*|\\W*"))
                .toList();
    }

    /** A place of a passage. */
    private record Place(int file, int line) {

        Place before() {
            return new Place(file, line - 1);
        }
    }

    /** Pairs of places with the same passage. A longer one counts once, where it begins. */
    private long pairs() {
        Map<List<String>, List<Place>> places = new LinkedHashMap<>();
        for (int file = 0; file < texts.size(); file++) {
            List<String> text = texts.get(file);
            for (int line = 0; line + PASSAGE <= text.size(); line++) {
                places.computeIfAbsent(text.subList(line, line + PASSAGE), none -> new ArrayList<>())
                        .add(new Place(file, line));
            }
        }
        long pairs = 0;
        for (List<Place> same : places.values()) {
            for (int one = 0; same.size() <= MOST_PLACES && one < same.size(); one++) {
                for (int other = one + 1; other < same.size(); other++) {
                    if (!isSame(same.get(one).before(), same.get(other).before())) {
                        pairs++;
                    }
                }
            }
        }
        return pairs;
    }

    private boolean isSame(Place one, Place other) {
        return one.line >= 0
                && other.line >= 0
                && texts.get(one.file)
                        .get(one.line)
                        .equals(texts.get(other.file).get(other.line));
    }

    /** The largest groups of which each one refers to each other one, be it by way of others (Tarjan's algorithm). */
    private static final class Circles {

        private final Map<String, Set<String>> references;
        private final Map<String, Integer> numbers = new HashMap<>();
        private final Map<String, Integer> lowest = new HashMap<>();
        private final Deque<String> open = new ArrayDeque<>();
        private final List<Set<String>> found = new ArrayList<>();

        Circles(Map<String, Set<String>> references) {
            this.references = references;
        }

        List<Set<String>> found() {
            references.keySet().stream()
                    .filter(name -> !numbers.containsKey(name))
                    .forEach(this::visit);
            return found;
        }

        private void visit(String name) {
            int number = numbers.size();
            numbers.put(name, number);
            lowest.put(name, number);
            open.push(name);
            for (String other : references.getOrDefault(name, Set.of())) {
                if (!numbers.containsKey(other)) {
                    visit(other);
                    lowest.merge(name, lowest.get(other), Math::min);
                } else if (open.contains(other)) {
                    lowest.merge(name, numbers.get(other), Math::min);
                }
            }
            if (lowest.get(name) == number) {
                Set<String> circle = new TreeSet<>();
                String member;
                do {
                    member = open.pop();
                    circle.add(member);
                } while (!member.equals(name));
                if (circle.size() > 1) {
                    found.add(circle);
                }
            }
        }
    }
}
