print("huiyin")
