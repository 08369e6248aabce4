import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Each workload against its ceiling: the service under wrk and the best SQL under {@code pgbench -M prepared}, in turns, on the
 * same rows. Prints medians of the rounds as a table.
 *
 * <p>On a small machine load generator, service and PostgreSQL share the cores, and strangers may too. So beside the rates
 * stands the CPU time of each party per request, and with it the <em>capacity</em>: how many requests a second the machine
 * would do if all of its cores worked for these parties alone. Ratios of capacities hold on a busy machine too.
 *
 * <p>The ceilings know neither keys nor permissions nor row-level security: they run as a superuser, whom no policy holds, and
 * name their organization themselves.
 */
class Bench {
    private static final String END = "-- end of the answer";

    private static final int CORES = Runtime.getRuntime().availableProcessors();
    /** Clock ticks per second in {@code /proc}; 100 on every Linux that matters. */
    private static final double TICKS = 100;

    /**
     * @param path of the request, or the file of paths to take at random
     * @param clients how many connections the ceiling takes to be at its best
     */
    record Workload(String name, String what, String method, String path, String body, int clients) {}

    /** What one burst did; CPU in milliseconds per request. */
    record Burst(
            double rate, double p50, double p99, Usage used, double done, double failed, double statements, double trips) {
        double service() {
            return 1000 * used.service / done;
        }

        double database() {
            return 1000 * used.database / done;
        }

        double capacity() {
            return CORES * done / (used.service + used.database + used.load);
        }
    }

    private final Path scripts;
    private final Path home = Path.of(setting("BENCH_HOME", ""));
    private final int seconds = Integer.parseInt(setting("BENCH_SECONDS", "8"));
    private final int warming = Integer.parseInt(setting("BENCH_WARMING", "60"));
    private final int rounds = Integer.parseInt(setting("BENCH_ROUNDS", "3"));
    private final long service = Long.parseLong(setting("BENCH_PID", "0"));
    private final long database;
    private final HttpClient http = HttpClient.newHttpClient();
    private int files;
    private Process psql;

    Bench(Path scripts) throws IOException {
        this.scripts = scripts;
        this.database = Long.parseLong(Files.readAllLines(home.resolve("data/postmaster.pid")).get(0));
    }

    public static void main(String[] arguments) throws Exception {
        var bench = new Bench(Path.of(arguments[0]));
        var wanted = Stream.of(arguments).skip(1).toList();
        System.out.println("| workload | requests/s | ceiling/s | ratio | by capacity | p50, p99 ms | ceiling p50, p99 ms"
                + " | CPU ms/request: service, PostgreSQL | PostgreSQL alone | statements, round trips | failed | others |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|---|---|");
        for (var workload : workloads(bench.scripts.resolve("workloads.txt"))) {
            if (wanted.isEmpty() || wanted.contains(workload.name)) {
                bench.measureOrSay(workload);
            }
        }
    }

    /** One a line: name | what it is | method | path | body or nothing | clients of the ceiling. */
    private static List<Workload> workloads(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\\s*\\|\\s*", -1))
                .map(part -> new Workload(part[0], part[1], part[2], part[3], part[4], Integer.parseInt(part[5])))
                .toList();
    }

    /** One that cannot be measured does not keep the others from it. */
    private void measureOrSay(Workload workload) {
        try {
            measure(workload);
        } catch (Exception failure) {
            System.out.printf("| %s %s | not measured: %s |%n", workload.name, workload.what, failure.getMessage().strip().replaceAll("\\s+", " "));
        }
    }

    private void measure(Workload workload) throws Exception {
        prepare(workload);
        var alone = new ArrayList<Burst>();
        var served = new ArrayList<Burst>();
        for (int round = 0; round < rounds; round++) {
            alone.add(pgbench(workload));
            served.add(
                    switch (workload.name) {
                        case "w6" -> waking(round == 0 ? warming : 2);
                        case "w10" -> importing();
                        default -> wrk(workload, round == 0 ? warming : 2);
                    });
            forget();
        }
        System.out.printf(
                "| %s %s | %s | %s | %.2f | %.2f | %.2f, %.2f | %.2f, %.2f | %.3f, %.3f | %.3f | %.1f, %.1f | %.0f | %.0f %% |%n",
                workload.name, workload.what, rate(served), rate(alone),
                median(served, Burst::rate) / median(alone, Burst::rate),
                median(served, Burst::capacity) / median(alone, Burst::capacity),
                median(served, Burst::p50), median(served, Burst::p99), median(alone, Burst::p50), median(alone, Burst::p99),
                median(served, Burst::service), median(served, Burst::database), median(alone, Burst::database),
                median(served, Burst::statements), median(served, Burst::trips), median(served, Burst::failed),
                100 * median(served, burst -> burst.used.others()));
    }

    private static String rate(List<Burst> bursts) {
        var rate = median(bursts, Burst::rate);
        return rate < 100 ? "%.2f".formatted(rate) : "%.0f".formatted(rate);
    }

    /** Pages beyond the first are known by their cursors, which only the service can make. */
    private void prepare(Workload workload) throws Exception {
        if (workload.path.equals("@pages")) {
            var paths = new ArrayList<String>();
            for (int wishlist = 1; wishlist < 500; wishlist += 2) {
                var path = "/v1/wishlists/01100000-%d-7005-8000-000000000000/entries?status=WAITING&limit=50".formatted(1000 + wishlist);
                paths.add(path);
                paths.add(path + "&after=" + word("\"next\":\"([^\"]+)\"", get(path)));
            }
            Files.write(home.resolve("pages"), paths);
        }
        if (workload.path.equals("@events")) {
            var paths = new ArrayList<String>(List.of("/v1/events?limit=200"));
            while (paths.size() < 200) {
                var next = word("\"next\":\"([^\"]+)\"", get(paths.get(paths.size() - 1)));
                paths.add("/v1/events?limit=200&after=" + next);
            }
            Files.write(home.resolve("events"), paths);
        }
        if (workload.path.contains("{query}")) {
            Files.writeString(home.resolve("queries"), sql("select q from bench_query order by n"));
        }
    }

    /** What ceilings wrote in place of the service would be in its way, or be taken for work to do. */
    private void forget() throws Exception {
        sql("delete from wake where formula = 'bench'; delete from scheduled_tasks where task_name = 'bench';"
                + " delete from outbox where type = 'person.added' and subject_id in (select id from person where name like 'Bench% Import%');"
                + " delete from contact_way where domain = 'example.net';"
                + " delete from import; delete from person where name like 'Bench% Import%'");
        sql("vacuum (analyze) wake, outbox, idempotency, person, contact_way, referral, ask");
    }

    private Burst wrk(Workload workload, int warmingUp) throws Exception {
        load(workload, warmingUp);
        sql("select pg_stat_statements_reset()");
        var before = Usage.now(service, database);
        var text = load(workload, seconds);
        var used = Usage.now(service, database).since(before);
        var requests = number("(\\d+) requests in", text);
        return counted(
                number("Requests/sec:\\s+([\\d.]+)", text),
                milliseconds("\\s50%\\s+(\\S+)", text),
                milliseconds("\\s99%\\s+(\\S+)", text),
                used,
                requests,
                text.contains("Non-2xx") ? number("Non-2xx or 3xx responses: (\\d+)", text) : 0);
    }

    /** What travels together with a statement behind it (begin, settings, what is left for later) is no round trip of its own. */
    private Burst counted(double rate, double p50, double p99, Usage used, double done, double failed) throws Exception {
        var calls = sql("select coalesce(sum(calls), 0) || ' ' || coalesce(sum(calls) filter (where query !~* "
                        + "'^(begin|select set_config\\(.*::text, |select set_config\\(''pg_|select place_events|insert into outbox|with word as )'), 0) from pg_stat_statements s"
                        + " join pg_roles r on r.oid = s.userid where r.rolname = 'peacetime_service' and query not like '%scheduled_tasks%'")
                .strip()
                .split(" ");
        return new Burst(
                rate, p50, p99, used, done, failed, Double.parseDouble(calls[0]) / done, Double.parseDouble(calls[1]) / done);
    }

    /** Roles that open, one after the other; each wakes whoever waits for such a one. What counts begins with the opening. */
    private Burst waking(int warmingUp) throws Exception {
        var warm = System.nanoTime() + warmingUp * 1_000_000_000L;
        while (System.nanoTime() < warm) {
            wakings();
        }
        return wakings();
    }

    private Burst wakings() throws Exception {
        var bodies = sql("select jsonb_build_object('title', title, 'visibility', 'INTERNAL', 'family', family, 'level', level, 'skills', skills) from role"
                        + " where organization_id = '" + setting("BENCH_ORG", "") + "' and id::text like '%-7007-8000-000000000000' order by id limit 6")
                .lines()
                .toList();
        var times = new ArrayList<Double>();
        var before = Usage.now(service, database);
        sql("select pg_stat_statements_reset()");
        for (var body : bodies) {
            var id = word("\"id\":\"([^\"]+)\"", send("/v1/roles", "application/json", body.getBytes()));
            var opened = System.nanoTime();
            send("/v1/roles/" + id + "/opening", "application/json", new byte[0]);
            sql("do $$ begin while exists (select from waking where done_at is null) loop perform pg_sleep(0.001); end loop; end $$");
            times.add((System.nanoTime() - opened) / 1e6);
        }
        var rate = 1000 / times.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        return timed(times, rate, Usage.now(service, database).since(before));
    }

    private Burst importing() throws Exception {
        files++;
        var rows = new StringBuilder("name,emails,headline\n");
        for (int at = 0; at < 100_000; at++) {
            rows.append("Bench%1$d Import%2$d,b%1$d.%2$d@example.net,Engineer\n".formatted(files, at));
        }
        sql("select pg_stat_statements_reset()");
        var before = Usage.now(service, database);
        var begun = System.nanoTime();
        var id = word("\"id\":\"([^\"]+)\"", send("/v1/imports?format=CSV", "text/csv", rows.toString().getBytes()));
        String status;
        do {
            Thread.sleep(100);
            status = word("\"status\":\"([A-Z]+)\"", get("/v1/imports/" + id));
        } while (status.equals("QUEUED") || status.equals("RUNNING"));
        if (!status.equals("DONE")) {
            throw new IllegalStateException(get("/v1/imports/" + id));
        }
        var time = (System.nanoTime() - begun) / 1e6;
        return timed(List.of(time), 1000 / time, Usage.now(service, database).since(before));
    }

    private Burst timed(List<Double> times, double rate, Usage used) throws Exception {
        var sorted = times.stream().sorted().toList();
        return counted(rate, sorted.get(sorted.size() / 2), sorted.get(sorted.size() - 1), used, times.size(), 0);
    }

    private String load(Workload workload, int howLong) throws Exception {
        var environment = new HashMap<>(Map.of(
                "METHOD", workload.method,
                "REQUEST_PATH", workload.path,
                "KEY", setting("BENCH_KEY", ""),
                "SCALE", setting("BENCH_SCALE", "1"),
                "SEED", String.valueOf(System.nanoTime() % 1_000_000_000),
                "BENCH_HOME", home.toString()));
        if (!workload.body.isEmpty()) {
            environment.put("BODY", workload.body);
        }
        return run(environment, List.of(
                "wrk", "-t1", "-c16", "-d" + howLong + "s", "--timeout", "30s", "--latency", "-s",
                scripts.resolve("load.lua").toString(), setting("BENCH_URL", "")));
    }

    private Burst pgbench(Workload workload) throws Exception {
        var logs = Files.createTempDirectory("ceiling");
        var command = new ArrayList<>(List.of(
                setting("BENCH_PGBIN", "/usr/lib/postgresql/15/bin") + "/pgbench", "--host", home.toString(),
                "--port", setting("BENCH_PORT", ""), "--username", "bench", "--no-vacuum", "--protocol", "prepared",
                "--client", String.valueOf(workload.clients), "--jobs", String.valueOf(Math.min(workload.clients, CORES)),
                "--log", "--log-prefix", logs.resolve("l").toString(),
                "--define", "org=" + setting("BENCH_ORG", ""), "--define", "member=" + setting("BENCH_MEMBER", ""),
                "--define", "scale=" + setting("BENCH_SCALE", "1"), "--define", "round=" + ++files,
                "--file", scripts.resolve("ceiling").resolve(workload.name + ".sql").toString()));
        command.addAll(
                workload.name.equals("w10") ? List.of("--transactions", "1") : List.of("--time", String.valueOf(seconds)));
        command.add("peacetime");
        var before = Usage.now(service, database);
        var text = run(Map.of("PGOPTIONS", "-c pg_trgm.word_similarity_threshold=0.45"), command);
        var used = Usage.now(service, database).since(before);
        var latencies = latencies(logs);
        return new Burst(
                number("tps = ([\\d.]+)", text),
                latencies[latencies.length / 2] / 1000.0,
                latencies[latencies.length * 99 / 100] / 1000.0,
                new Usage(0, used.database, used.load, used.everybody, used.at),
                number("actually processed: (\\d+)", text),
                0, 1, 1);
    }

    private static long[] latencies(Path logs) throws IOException {
        try (var found = Files.list(logs)) {
            var lines = new ArrayList<String>();
            for (var file : found.toList()) {
                lines.addAll(Files.readAllLines(file));
            }
            return lines.stream().mapToLong(line -> Long.parseLong(line.split(" ")[2])).sorted().toArray();
        }
    }

    private String get(String path) throws Exception {
        return answer(request(path).GET().build());
    }

    private String send(String path, String type, byte[] body) throws Exception {
        return answer(request(path)
                .header("Content-Type", type)
                .header("Idempotency-Key", "bench-" + System.nanoTime())
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(setting("BENCH_URL", "") + path))
                .header("Authorization", "Bearer " + setting("BENCH_KEY", ""));
    }

    private String answer(HttpRequest request) throws Exception {
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(request.uri() + " " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    /** All by one session, for a new one each time would cost more than what is asked here. */
    private String sql(String text) throws Exception {
        if (psql == null) {
            psql = new ProcessBuilder(
                            scripts.resolve("database").toString(), "psql", "--quiet", "--tuples-only", "--no-align",
                            "--dbname=peacetime", "--set=ON_ERROR_STOP=1")
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        }
        psql.outputWriter().write(text + ";\n\\echo " + END + "\n");
        psql.outputWriter().flush();
        var answer = new StringBuilder();
        for (var line = psql.inputReader().readLine(); !END.equals(line); line = psql.inputReader().readLine()) {
            if (line == null) {
                throw new IllegalStateException("psql refuses " + text);
            }
            answer.append(line).append('\n');
        }
        return answer.toString();
    }

    private static String run(Map<String, String> environment, List<String> command) throws Exception {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        var process = builder.start();
        var text = new String(process.getInputStream().readAllBytes());
        var status = process.waitFor();
        if (status != 0) {
            throw new IllegalStateException(command.get(0) + " ended with " + status + ": " + text);
        }
        return text;
    }

    private static double median(List<Burst> bursts, ToDoubleFunction<Burst> of) {
        return bursts.stream().mapToDouble(of).sorted().toArray()[bursts.size() / 2];
    }

    private static String word(String pattern, String text) {
        var found = Pattern.compile(pattern).matcher(text);
        if (!found.find()) {
            throw new IllegalStateException(text);
        }
        return found.group(1);
    }

    private static double number(String pattern, String text) {
        return Double.parseDouble(word(pattern, text));
    }

    private static double milliseconds(String pattern, String text) {
        var written = word(pattern, text);
        var value = Double.parseDouble(written.replaceAll("[a-z]+", ""));
        return written.endsWith("us") ? value / 1000 : written.endsWith("ms") ? value : value * 1000;
    }

    private static String setting(String name, String otherwise) {
        return System.getenv().getOrDefault(name, otherwise);
    }

    /** CPU seconds used so far: by the service, by PostgreSQL, by our other children (the load), by everybody. */
    record Usage(double service, double database, double load, double everybody, double at) {

        static Usage now(long service, long database) throws IOException {
            var children = new HashMap<Long, List<Long>>();
            var own = new HashMap<Long, Double>();
            try (var processes = Files.list(Path.of("/proc"))) {
                processes.filter(path -> path.getFileName().toString().matches("\\d+")).forEach(path -> {
                    try {
                        var text = Files.readString(path.resolve("stat"));
                        var fields = text.substring(text.lastIndexOf(')') + 2).split(" ");
                        var pid = Long.parseLong(path.getFileName().toString());
                        var used = Stream.of(11, 12, 13, 14).mapToDouble(at -> Double.parseDouble(fields[at])).sum();
                        own.put(pid, used / TICKS);
                        children.computeIfAbsent(Long.parseLong(fields[1]), any -> new ArrayList<>()).add(pid);
                    } catch (IOException gone) {
                        // It ended while we looked.
                    }
                });
            }
            var self = Files.readString(Path.of("/proc/self/stat"));
            var fields = self.substring(self.lastIndexOf(')') + 2).split(" ");
            var waited = (Double.parseDouble(fields[13]) + Double.parseDouble(fields[14])) / TICKS;
            var line = Files.readAllLines(Path.of("/proc/stat")).get(0).trim().split("\\s+");
            var busy = Stream.of(1, 2, 3, 6, 7, 8).mapToDouble(at -> Double.parseDouble(line[at])).sum() / TICKS;
            return new Usage(
                    tree(service, children, own), tree(database, children, own), waited, busy, System.nanoTime() / 1e9);
        }

        private static double tree(long root, Map<Long, List<Long>> children, Map<Long, Double> own) {
            return own.getOrDefault(root, 0.0)
                    + children.getOrDefault(root, List.of()).stream().mapToDouble(child -> tree(child, children, own)).sum();
        }

        Usage since(Usage before) {
            return new Usage(
                    service - before.service, database - before.database, load - before.load,
                    everybody - before.everybody, at - before.at);
        }

        /** The share of the machine that strangers used. */
        double others() {
            return Math.max(0, everybody - service - database - load) / at / CORES;
        }
    }
}
