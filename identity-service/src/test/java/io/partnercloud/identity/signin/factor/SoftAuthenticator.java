package io.partnercloud.identity.signin.factor;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HexFormat;
import tools.jackson.databind.JsonNode;

/**
 * A device with one passkey, in software: what an authenticator and a browser make of the options that a site gives them
 * (WebAuthn Level 3, 5 and 6), in as little CBOR (RFC 8949) as that takes.
 */
final class SoftAuthenticator {
    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int WITH_KEY = 0x40;
    private static final int COORDINATE = 32;

    private final String origin;
    private final boolean asksItsOwner;
    private final byte[] id = new byte[16];
    private final KeyPair keys;
    private int uses;

    SoftAuthenticator(String origin, boolean asksItsOwner) throws GeneralSecurityException {
        this.origin = origin;
        this.asksItsOwner = asksItsOwner;
        new SecureRandom().nextBytes(id);
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        this.keys = generator.generateKeyPair();
    }

    /** As {@code navigator.credentials.create} answers. */
    String create(JsonNode options) throws GeneralSecurityException {
        var data = new ByteArrayOutputStream();
        data.writeBytes(authenticatorData(options.at("/rp/id").asString(), WITH_KEY));
        data.writeBytes(new byte[16]); // no model
        data.writeBytes(ByteBuffer.allocate(2).putShort((short) id.length).array());
        data.writeBytes(id);
        data.writeBytes(key());
        var attestation = new ByteArrayOutputStream();
        attestation.writeBytes(HexFormat.of().parseHex("a363666d74646e6f6e656761747453746d74a068617574684461746158"));
        attestation.write(data.size());
        attestation.writeBytes(data.toByteArray());
        return """
                {"id":"%1$s","rawId":"%1$s","type":"public-key","authenticatorAttachment":"platform","clientExtensionResults":{},
                 "response":{"clientDataJSON":"%2$s","attestationObject":"%3$s","transports":["internal"]}}""".formatted(text(id), text(clientData("webauthn.create", options)), text(attestation.toByteArray()));
    }

    /** As {@code navigator.credentials.get} answers. */
    String get(JsonNode options, String user) throws GeneralSecurityException {
        var data = authenticatorData(options.at("/rpId").asString(), 0);
        var client = clientData("webauthn.get", options);
        var signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(keys.getPrivate());
        signature.update(data);
        signature.update(MessageDigest.getInstance("SHA-256").digest(client));
        return """
                {"id":"%1$s","rawId":"%1$s","type":"public-key","authenticatorAttachment":"platform","clientExtensionResults":{},
                 "response":{"clientDataJSON":"%2$s","authenticatorData":"%3$s","signature":"%4$s","userHandle":"%5$s"}}""".formatted(
                        text(id),
                        text(client),
                        text(data),
                        text(signature.sign()),
                        text(user.getBytes(StandardCharsets.US_ASCII)));
    }

    private byte[] authenticatorData(String site, int more) throws GeneralSecurityException {
        var flags = PRESENT | (asksItsOwner ? VERIFIED : 0) | more;
        return ByteBuffer.allocate(37)
                .put(MessageDigest.getInstance("SHA-256").digest(site.getBytes(StandardCharsets.US_ASCII)))
                .put((byte) flags)
                .putInt(++uses)
                .array();
    }

    private byte[] clientData(String type, JsonNode options) {
        return "{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
                .formatted(type, options.at("/challenge").asString(), origin)
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** The public key by COSE (RFC 9053): EC2, ES256, P-256. */
    private byte[] key() {
        var point = ((ECPublicKey) keys.getPublic()).getW();
        var key = new ByteArrayOutputStream();
        key.writeBytes(HexFormat.of().parseHex("a5010203262001215820"));
        key.writeBytes(coordinate(point.getAffineX()));
        key.writeBytes(HexFormat.of().parseHex("225820"));
        key.writeBytes(coordinate(point.getAffineY()));
        return key.toByteArray();
    }

    private static byte[] coordinate(BigInteger value) {
        var bytes = value.toByteArray();
        var whole = new byte[COORDINATE];
        var used = Math.min(bytes.length, COORDINATE);
        System.arraycopy(bytes, bytes.length - used, whole, COORDINATE - used, used);
        return whole;
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
