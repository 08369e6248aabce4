package dev.peacetime.embedded;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ServerSettingsTest {

    @TempDir
    static Path directory;

    private static Server server;
    private static Visitor visitor;

    @BeforeAll
    static void start() throws IOException {
        var home = Visitor.lastingHome(directory);
        server = Server.on(home);
        visitor = new Visitor(home);
    }

    @AfterAll
    static void stop() throws IOException {
        server.leave();
    }

    @Test
    void refusesWrongPasswordAndNone() {
        assertThatThrownBy(() -> visitor.as(DatabaseRoles.SUPERUSER, "wrong"))
                .hasMessageContaining("authentication failed");
        assertThatThrownBy(() -> visitor.as(DatabaseRoles.SUPERUSER, "")).hasMessageContaining("password");
    }

    @Test
    void writesThroughToDiskAndListensOnLoopbackOnly() throws Exception {
        assertThat(visitor.asOwner("select string_agg(setting, ' ' order by name) from pg_settings"
                        + " where name in ('fsync', 'full_page_writes', 'synchronous_commit')"))
                .isEqualTo("on on on");
        assertThat(visitor.asOwner("show listen_addresses")).isEqualTo("127.0.0.1");
    }

    @Test
    void tellsLettersFromSignsInAnyScript() throws Exception {
        assertThat(visitor.asOwner("select lower('ÉÄЖ') || to_tsvector('simple', 'Łucja “Lu” Ж')::text"))
                .isEqualTo("éäж'lu':2 'łucja':1 'ж':3");
    }

    @Test
    void letsOwnerAddTrustedExtensions() throws Exception {
        visitor.asOwner("create extension pg_trgm");
        visitor.asOwner("create extension citext");
        visitor.asOwner("create extension btree_gist");
        visitor.asOwner("create extension unaccent");

        assertThat(visitor.asOwner("select unaccent('Łódź')")).isEqualTo("Lodz");
    }

    @Test
    void givesServiceNoPowerOfItsOwn() throws Exception {
        assertThat(visitor.asOwner(
                        "select string_agg(concat_ws(' ', rolsuper, rolbypassrls, rolcreaterole, rolcreatedb), '')"
                                + " from pg_roles where rolname = '" + DatabaseRoles.SERVICE + "'"))
                .isEqualTo("f f f f");
        assertThatThrownBy(() -> visitor.as(
                                DatabaseRoles.SERVICE, visitor.credentials().service())
                        .createStatement()
                        .execute("create table mine ()"))
                .hasMessageContaining("permission denied");
    }
}
