print("raakvlak")
