package fr.siao.mesure.serveur;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Met un objet en octets et les compte. Ce qui ne sait pas se mettre en octets est remplacé par ses champs s'il est de
 * l'application, par son nom sinon, et signalé : une telle session ne pourrait pas passer d'un serveur à l'autre.
 */
final class Balance extends ObjectOutputStream {
    private final Compteur compteur;
    private final Set<String> refusees = new TreeSet<>();

    private Balance(Compteur compteur) throws IOException {
        super(compteur);
        this.compteur = compteur;
        enableReplaceObject(true);
    }

    static Balance peser(Object objet) throws IOException {
        try (Balance balance = new Balance(new Compteur())) {
            balance.writeObject(objet);
            balance.flush();
            return balance;
        }
    }

    long octets() {
        return compteur.octets;
    }

    /** Classes qui ne se mettent pas en octets. */
    Set<String> refusees() {
        return refusees;
    }

    @Override
    protected Object replaceObject(Object objet) throws IOException {
        if (objet == null || objet instanceof Serializable) {
            return objet;
        }
        refusees.add(objet.getClass().getName());
        return objet.getClass().getName().startsWith("fr.siao.")
                ? champs(objet)
                : objet.getClass().getName();
    }

    private static Map<String, Object> champs(Object objet) throws IOException {
        Map<String, Object> champs = new HashMap<>();
        for (Class<?> classe = objet.getClass(); classe != Object.class; classe = classe.getSuperclass()) {
            for (Field champ : classe.getDeclaredFields()) {
                if (!Modifier.isStatic(champ.getModifiers()) && !Modifier.isTransient(champ.getModifiers())) {
                    try {
                        champ.setAccessible(true);
                        champs.put(champ.getName(), champ.get(objet));
                    } catch (IllegalAccessException e) {
                        throw new IOException(e);
                    }
                }
            }
        }
        return champs;
    }

    private static final class Compteur extends OutputStream {
        private long octets;

        @Override
        public void write(int octet) {
            octets++;
        }

        @Override
        public void write(byte[] lot, int debut, int longueur) {
            octets += longueur;
        }
    }
}
