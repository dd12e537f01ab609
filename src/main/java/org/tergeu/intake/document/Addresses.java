package org.tergeu.intake.document;

import com.ibm.icu.text.IDNA;
import io.smallrye.graphql.api.Nullable;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Web addresses as people copy them: host names and paths may have letters of any script (RFC 3987). */
final class Addresses {

    private static final Pattern ADDRESS =
            Pattern.compile("(?i)https?://(?<host>\\[[^\\]]*]|[^/?#@:\\[\\]]+)(?::(?<port>[0-9]{1,5}))?(?:[/?#].*)?");
    private static final Pattern USER = Pattern.compile("^([^/?#]*//)[^/?#]*@");
    private static final Pattern UNWRITABLE = Pattern.compile("[\\s\\p{Z}<>\"\\\\]|%(?![0-9A-Fa-f]{2})");
    private static final Pattern HOST = Pattern.compile("(?i)[a-z0-9._-]+");
    private static final int LAST_PORT = 65_535;

    /** Errors of host names that are in use nevertheless. */
    private static final Set<IDNA.Error> PARDONED =
            EnumSet.of(IDNA.Error.LEADING_HYPHEN, IDNA.Error.TRAILING_HYPHEN, IDNA.Error.HYPHEN_3_4);

    private Addresses() {}

    /** The address in a field; null when absent. A message never repeats a password. */
    static @Nullable String read(Fields fields, String field) {
        String text = fields.optionalText(field, TextLimit.ADDRESS);
        Matcher user = text == null ? null : USER.matcher(text);
        if (user != null && user.find()) {
            fields.problem(
                    field,
                    "read " + Texts.quoted(user.replaceFirst("$1…@"))
                            + ", a URL with a user name or password; allowed: one without");
            return null;
        }
        return fields.checked(field, text, Addresses::isAddress, "an http or https address");
    }

    private static boolean isAddress(String text) {
        Matcher address = ADDRESS.matcher(text);
        return address.matches()
                && !UNWRITABLE.matcher(text).find()
                && isHost(address.group("host"))
                && (address.group("port") == null || Integer.parseInt(address.group("port")) <= LAST_PORT);
    }

    private static boolean isHost(String host) {
        return host.startsWith("[") ? isNumber(host) : isName(host);
    }

    private static boolean isNumber(String host) {
        try {
            return new URI("http://" + host).getHost() != null;
        } catch (URISyntaxException notANumber) {
            return false;
        }
    }

    private static boolean isName(String host) {
        IDNA.Info info = new IDNA.Info();
        StringBuilder ascii = new StringBuilder();
        IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.CHECK_BIDI).nameToASCII(host, ascii, info);
        return PARDONED.containsAll(info.getErrors()) && HOST.matcher(ascii).matches();
    }
}
