package lantern.bench.pace;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;

/**
 * Counts the seconds that calls of some doors take, on the wall and of the calling thread's CPU.
 */
final class Phases {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Map<String, LongAdder[]> taken = new TreeMap<>();

    /**
     * The same door with its calls timed.
     *
     * @param before told the first argument of each call of the method of this name
     */
    <T> T watch(Class<T> door, T behind, String method, Consumer<Object> before) {
        return door.cast(
                Proxy.newProxyInstance(
                        door.getClassLoader(),
                        new Class<?>[] {door},
                        (_, called, arguments) -> {
                            long began = System.nanoTime();
                            long worked = THREADS.getCurrentThreadCpuTime();
                            try {
                                return called.invoke(behind, arguments);
                            } catch (InvocationTargetException thrown) {
                                throw thrown.getCause();
                            } finally {
                                add(
                                        called.getName(),
                                        System.nanoTime() - began,
                                        THREADS.getCurrentThreadCpuTime() - worked);
                                if (called.getName().equals(method)) {
                                    before.accept(arguments[0]);
                                }
                            }
                        }));
    }

    private void add(String phase, long wall, long cpu) {
        LongAdder[] sums;
        synchronized (taken) {
            sums =
                    taken.computeIfAbsent(
                            phase, _ -> new LongAdder[] {new LongAdder(), new LongAdder()});
        }
        sums[0].add(wall);
        sums[1].add(cpu);
    }

    /** Seconds on the wall and of the CPU by the name of the call, and begins anew. */
    String drain() {
        var text = new StringBuilder();
        synchronized (taken) {
            taken.forEach((phase, sums) -> {
                double wall = sums[0].sumThenReset() / 1e9;
                double cpu = sums[1].sumThenReset() / 1e9;
                if (wall >= 0.05) {
                    text.append(text.isEmpty() ? "" : ", ")
                            .append("%s %.1f (%.1f)".formatted(phase, wall, cpu));
                }
            });
        }
        return text.toString();
    }
}
