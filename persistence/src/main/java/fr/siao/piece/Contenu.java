package fr.siao.piece;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Les octets d'une pièce, qu'aucune liste ne lit. */
@Entity(name = "ContenuDePiece")
@Table(name = "piece_contenu")
public class Contenu {
    @Id
    @Column(name = "piece_id")
    private Long piece;

    @Column(name = "contenu")
    private byte[] octets;

    protected Contenu() {}

    Contenu(Long piece, byte[] octets) {
        this.piece = piece;
        this.octets = octets;
    }

    byte[] octets() {
        return octets;
    }
}
