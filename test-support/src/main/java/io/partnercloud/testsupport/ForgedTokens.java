package io.partnercloud.testsupport;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.util.Base64URL;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Tokens that are none, each by what is wrong with it: half a hundred ways to forge one that every door has to refuse. */
public final class ForgedTokens {
    private static final String PARTNER = "01980000-0000-7000-8000-000000000320";
    private static final String HEADER = "{\"alg\":\"ES256\",\"typ\":\"at+jwt\",\"kid\":\"test-key\"}";
    private static final KeyPair FOREIGN_EC = pair("EC", 256);
    private static final KeyPair FOREIGN_RSA = pair("RSA", 2048);

    private final Instant now = InstantSource.system().instant();
    private final Map<String, String> forged = new LinkedHashMap<>();

    private ForgedTokens() {}

    /** By what is wrong with each; the roles they claim would open everything. */
    public static Map<String, String> all() {
        var tokens = new ForgedTokens();
        tokens.withoutASignature();
        tokens.withAForeignSignature();
        tokens.withAKeyOfTheirOwn();
        tokens.changedAfterwards();
        tokens.ofAnotherShape();
        tokens.signedByUsButForSomethingElse();
        return tokens.forged;
    }

    /** The token all of them are made from: with it the door opens, or the table proves nothing. */
    public static String real() {
        var tokens = new ForgedTokens();
        return tokens.ours(HEADER, tokens.claims(""));
    }

    private void withoutASignature() {
        for (String none : new String[] {"none", "None", "NONE", "nOnE", ""}) {
            forged.put("alg '" + none + "'", unsigned("{\"alg\":\"%s\",\"typ\":\"at+jwt\"}".formatted(none)) + ".");
        }
        forged.put("alg none with a signature", unsigned("{\"alg\":\"none\",\"typ\":\"at+jwt\"}") + ".AAAA");
        forged.put("no alg at all", unsigned("{\"typ\":\"at+jwt\",\"kid\":\"test-key\"}") + ".AAAA");
        forged.put("an empty signature", unsigned(HEADER) + ".");
        forged.put("no signature part", unsigned(HEADER));
        forged.put("zeros for a signature", unsigned(HEADER) + "." + base64(new byte[64])); // CVE-2022-21449
    }

    private void withAForeignSignature() {
        forged.put("HS256 with our public key", mac(Tokens.publicKeys().getBytes(StandardCharsets.UTF_8)));
        forged.put("HS256 with our encoded public key", mac(encodedPublicKey()));
        forged.put("HS256 with a guessed secret", mac("secret".getBytes(StandardCharsets.UTF_8)));
        forged.put("a foreign EC key under our name", foreign(HEADER));
        forged.put(
                "a foreign RSA key under our name",
                rsa("SHA256withRSA", "{\"alg\":\"RS256\",\"typ\":\"at+jwt\",\"kid\":\"test-key\"}"));
        forged.put("a foreign RSA key without a name", rsa("SHA256withRSA", "{\"alg\":\"RS256\",\"typ\":\"at+jwt\"}"));
        forged.put("RS512", rsa("SHA512withRSA", "{\"alg\":\"RS512\",\"typ\":\"at+jwt\",\"kid\":\"test-key\"}"));
        forged.put("ES384 said, ES256 signed", ours(HEADER.replace("ES256", "ES384"), claims("")));
        forged.put("PS256 said, ES256 signed", ours(HEADER.replace("ES256", "PS256"), claims("")));
        forged.put("EdDSA said, ES256 signed", ours(HEADER.replace("ES256", "EdDSA"), claims("")));
        forged.put("a DER signature", signed("SHA256withECDSA", ourKey(), HEADER, claims("")));
        forged.put(
                "another token's signature",
                unsigned(HEADER) + Tokens.operator().substring(Tokens.operator().lastIndexOf('.')));
    }

    private void withAKeyOfTheirOwn() {
        var point = ((ECPublicKey) FOREIGN_EC.getPublic()).getW();
        var jwk = "{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"%s\",\"y\":\"%s\"}"
                .formatted(coordinate(point.getAffineX()), coordinate(point.getAffineY()));
        for (String more : new String[] {
            "\"jwk\":" + jwk,
            "\"jku\":\"http://localhost:1/keys\"",
            "\"x5u\":\"http://localhost:1/cert\"",
            "\"x5c\":[\"MIIB\"]",
            "\"x5t\":\"AAAA\"",
            "\"kid\":\"../../../../dev/null\"",
            "\"kid\":\"' or 1=1 --\"",
            "\"kid\":\"unknown\"",
            "\"kid\":\"\"",
            "\"kid\":null"
        }) {
            forged.put(
                    more.substring(0, Math.min(30, more.length())),
                    foreign("{\"alg\":\"ES256\",\"typ\":\"at+jwt\"," + more + "}"));
        }
    }

    private void changedAfterwards() {
        var parts = real().split("\\.", -1);
        forged.put(
                "other claims under the same signature",
                parts[0] + "." + base64(claims(",\"extra\":1")) + "." + parts[2]);
        forged.put(
                "another header under the same signature",
                base64(HEADER.replace("test-key", "test-key ")) + "." + parts[1] + "." + parts[2]);
        forged.put("half of the signature", parts[0] + "." + parts[1] + "." + parts[2].substring(0, 43));
        forged.put("a longer signature", real() + "AAAA");
        forged.put(
                "a changed signature",
                parts[0] + "." + parts[1] + "." + (parts[2].charAt(0) == 'A' ? "B" : "A") + parts[2].substring(1));
    }

    private void ofAnotherShape() {
        var parts = real().split("\\.", -1);
        forged.put("two parts", parts[0] + "." + parts[1]);
        forged.put("four parts", real() + ".AAAA");
        forged.put(
                "five parts, as an encrypted one",
                base64("{\"alg\":\"dir\",\"enc\":\"A256GCM\"}") + "..AAAA.AAAA.AAAA");
        forged.put("dots", "...");
        forged.put("nothing readable", "nonsense");
        forged.put("claims that are no JSON", ours(HEADER, "nonsense"));
        forged.put("claims that are a list", ours(HEADER, "[]"));
        forged.put("a header that is no JSON", ours("nonsense", claims("")));
        forged.put(
                "an extension that must be understood",
                ours(HEADER.replace("{", "{\"crit\":[\"exp2\"],\"exp2\":1,"), claims("")));
        forged.put("an unencoded payload", ours(HEADER.replace("{", "{\"crit\":[\"b64\"],\"b64\":false,"), claims("")));
    }

    private void signedByUsButForSomethingElse() {
        forged.put(
                "an ID token", ours(HEADER.replace("at+jwt", "JWT"), claims("").replace("partner-cloud", "gateway")));
        forged.put("no type", ours(HEADER.replace("\"typ\":\"at+jwt\",", ""), claims("")));
        forged.put("the type of a JWT", ours(HEADER.replace("at+jwt", "JWT"), claims("")));
        forged.put("the type of a logout token", ours(HEADER.replace("at+jwt", "logout+jwt"), claims("")));
        forged.put("for another audience", ours(HEADER, claims("").replace("partner-cloud", "somebody-else")));
        forged.put("for nobody", ours(HEADER, claims("").replace("\"aud\":\"partner-cloud\",", "")));
        forged.put("of another issuer", ours(HEADER, claims("").replace(Tokens.ISSUER, "http://evil.example")));
        forged.put(
                "of our issuer with a slash more",
                ours(HEADER, claims("").replace(Tokens.ISSUER, Tokens.ISSUER + "/")));
        forged.put("of no issuer", ours(HEADER, claims("").replace("\"iss\":\"" + Tokens.ISSUER + "\",", "")));
        forged.put("of nobody", ours(HEADER, claims("").replace("\"sub\":\"partner\",", "")));
        forged.put("already over", ours(HEADER, timed(-7200, -3600)));
        forged.put("not yet valid", ours(HEADER, claims(",\"nbf\":" + (now.getEpochSecond() + 3600))));
        forged.put("without an end", ours(HEADER, claims("").replaceAll("\"exp\":\\d+,", "")));
        forged.put("an end that is no time", ours(HEADER, claims("").replaceAll("\"exp\":\\d+", "\"exp\":\"never\"")));
    }

    private String claims(String more) {
        return "{" + base(now.getEpochSecond(), now.getEpochSecond() + 3600) + more + "}";
    }

    private String timed(long from, long to) {
        return "{" + base(now.getEpochSecond() + from, now.getEpochSecond() + to) + "}";
    }

    private static String base(long from, long to) {
        return "\"iss\":\"%s\",\"sub\":\"partner\",\"aud\":\"partner-cloud\",\"exp\":%d,\"iat\":%d,\"roles\":[\"OPERATOR\",\"PARTNER\",\"SERVICE\"],\"rights\":[\"ADMIN\",\"OWNER\",\"MONEY\",\"CLIENTS\",\"SUPPORT\"],\"partner\":\"%s\""
                .formatted(Tokens.ISSUER, to, from, PARTNER);
    }

    private String unsigned(String header) {
        return base64(header) + "." + base64(claims(""));
    }

    private String ours(String header, String claims) {
        return signed("SHA256withECDSAinP1363Format", ourKey(), header, claims);
    }

    private String foreign(String header) {
        return signed("SHA256withECDSAinP1363Format", FOREIGN_EC.getPrivate(), header, claims(""));
    }

    private String rsa(String algorithm, String header) {
        return signed(algorithm, FOREIGN_RSA.getPrivate(), header, claims(""));
    }

    private String mac(byte[] key) {
        var content = unsigned("{\"alg\":\"HS256\",\"typ\":\"at+jwt\",\"kid\":\"test-key\"}");
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return content + "." + base64(mac.doFinal(content.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String signed(String algorithm, PrivateKey key, String header, String claims) {
        var content = base64(header) + "." + base64(claims);
        try {
            var signature = Signature.getInstance(algorithm);
            signature.initSign(key);
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + base64(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PrivateKey ourKey() {
        try {
            return Objects.requireNonNull(Tokens.KEY.toECPrivateKey());
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] encodedPublicKey() {
        try {
            return Tokens.KEY.toECPublicKey().getEncoded();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair pair(String algorithm, int size) {
        try {
            var generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(size);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String coordinate(BigInteger value) {
        return Base64URL.encode(value).toString();
    }

    private static String base64(String text) {
        return base64(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
